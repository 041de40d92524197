import fc from 'fast-check';
import { declaredNames, rowNames } from '../../compile/dependencies';
import { fieldAt } from '../../definition/cells';
import type { FormDefinition } from '../../definition/FormDefinition';
import { checkExpression } from '../../expressions/checkExpression';
import { runExpression } from '../../expressions/runExpression';
import { loadCorpus, loadShippedForms } from '../../testUtils/loadCorpus';
import { expressionOf } from './expressionOf';
import { rulesOf } from './rulesOf';
import type { Comparison, Condition, Rule } from './Rule';
import { ruleOf } from './ruleOf';
import { asRule } from './tidy';
import { withoutAnswer } from './comparing';

const names = { isTruth: (name: string) => name === 'truth' };
const declared = new Set([
  ...['choice', 'other', 'number', 'amount', 'truth', 'day', 'list'],
  ...['$calc.sum', '$flags', '$today'],
]);

const missing = fc.constant(undefined);
const numbers = fc.integer({ min: -1, max: 3 });
const codes = fc.constantFrom('a', 'b', 'c');
const days = fc.constantFrom('2026-11-21', '2026-11-22', '2026-11-23');
const data = fc.record({
  choice: fc.oneof(missing, codes),
  other: fc.oneof(missing, codes),
  number: fc.oneof(missing, numbers),
  amount: fc.oneof(missing, numbers),
  truth: fc.oneof(missing, fc.boolean()),
  day: fc.oneof(missing, days),
  list: fc.oneof(missing, fc.subarray(['a', 'b', 'c'])),
  $calc: fc.record({ sum: fc.oneof(missing, numbers) }),
  $flags: fc.subarray(['x', 'y']),
  $today: fc.constant('2026-11-22'),
});

const about = (
  reads: readonly string[],
  comparing: readonly Comparison['comparing'][],
  operand: fc.Arbitrary<Comparison['operand']>,
  more: Partial<Comparison> = {},
): fc.Arbitrary<Comparison> =>
  fc
    .record({
      kind: fc.constant('comparison' as const),
      name: fc.constantFrom(...reads),
      comparing: fc.constantFrom(...comparing),
      operand,
      ifMissing: fc.boolean(),
    })
    .map(comparison => ({ ...comparison, ...more }));
const several = fc.subarray(['a', 'b', 'c'], { minLength: 1 });
const ordered = ['less', 'atMost', 'more', 'atLeast'] as const;

const comparison: fc.Arbitrary<Condition> = fc
  .oneof(
    about(['choice', 'other'], ['is', 'isNot'], codes),
    about(['choice'], ['is', 'isNot'], fc.constant({ name: 'other' })),
    about(['choice', 'other'], ['isOneOf', 'isNoneOf'], several),
    about(['list'], ['has', 'hasNone'], several),
    about(
      ['choice', 'number', 'day', 'list', '$calc.sum'],
      ['answered', 'notAnswered'],
      fc.constant(undefined),
    ),
    about(['number', '$calc.sum'], [...ordered, 'is', 'isNot'], numbers),
    about(['number'], ordered, fc.constant({ name: 'amount' })),
    about(['day'], ordered, fc.constant({ name: '$today' })),
    about(['list'], ordered, numbers, { counted: true }),
    about(['truth'], ['is', 'isNot'], fc.boolean()),
    about(['$flags'], ['has', 'hasNone'], fc.constant(['x'])),
  )
  .map(({ operand, ...one }) => {
    const whole = { ...one, ...(operand !== undefined && { operand }) };
    // Of what is always there, and of whether there is an answer, nothing else can be said.
    const isFixed = one.name === '$flags' || one.comparing.endsWith('nswered');
    return isFixed
      ? { ...whole, ifMissing: withoutAnswer(whole) ?? false }
      : whole;
  });
const conditions = fc.letrec<{ group: Condition; condition: Condition }>(
  tie => ({
    condition: fc.oneof({ maxDepth: 3 }, comparison, tie('group')),
    group: fc.record({
      kind: fc.constant('group' as const),
      join: fc.constantFrom('and' as const, 'or' as const),
      not: fc.constantFrom(undefined, true as const),
      conditions: fc.array(tie('condition'), { minLength: 1, maxLength: 4 }),
    }),
  }),
);
const rule = conditions.condition.map(asRule).map(withoutUndefined);

function withoutUndefined(one: Rule): Rule {
  return JSON.parse(JSON.stringify(one)) as Rule;
}

describe('a sentence', () => {
  it('comes back from its expression as it was', () => {
    fc.assert(
      fc.property(rule, one =>
        expect(ruleOf(expressionOf(one), names)).toEqual(one),
      ),
      { numRuns: 600 },
    );
  });

  it('is written so that lint has nothing against it', () => {
    fc.assert(
      fc.property(rule, one =>
        expect(checkExpression(expressionOf(one), '', declared)).toEqual([]),
      ),
      { numRuns: 300 },
    );
  });
});

/** Expressions as authors may write them, guarded or not. */
const expression = fc.letrec<{ part: unknown; leaf: unknown }>(tie => {
  const read = fc.constantFrom(
    { var: 'number' },
    { var: ['number', 0] },
    { val: ['amount'] },
    { var: '$calc.sum' },
  );
  const choice = fc.constantFrom({ var: 'choice' }, { var: ['other', 'a'] });
  const operation = (
    operators: readonly string[],
    ...args: fc.Arbitrary<unknown>[]
  ) =>
    fc
      .tuple(fc.constantFrom(...operators), fc.tuple(...args))
      .map(([operator, values]) => ({ [operator]: values }));
  return {
    leaf: fc.oneof(
      operation(['<', '<=', '>', '>=', '===', '!=='], read, numbers),
      operation(['<', '>='], numbers, read),
      operation(['===', '<'], read, read),
      operation(['===', '!=='], choice, fc.oneof(codes, fc.constant(null))),
      operation(['===', '!=='], fc.constant(null), read),
      operation(['in'], choice, several),
      operation(['in'], codes, fc.constant({ var: 'list' })),
      operation(
        ['>', '==='],
        fc.constant({ 'x-count': { var: 'list' } }),
        numbers,
      ),
      operation(['!!', '!'], fc.constant({ var: 'truth' })),
      operation(['<'], fc.constant({ '+': [1, { var: 'number' }] }), numbers),
      fc.constantFrom({ exists: 'number' }, { in: ['x', { var: '$flags' }] }),
      operation(
        ['!=='],
        fc.constantFrom({ var: 'number' }, { var: 'list' }, { var: 'choice' }),
        fc.constant(null),
      ),
    ),
    part: fc.oneof(
      { maxDepth: 4 },
      tie('leaf'),
      fc
        .tuple(
          fc.constantFrom('and', 'or'),
          fc.array(tie('part'), { minLength: 1, maxLength: 4 }),
        )
        .map(([operator, args]) => ({ [operator]: args })),
      fc.tuple(tie('part')).map(args => ({ '!': args })),
    ),
  };
});

describe('an expression', () => {
  it('means the same after it was read as a sentence, over any answers', () => {
    let sound = 0;
    fc.assert(
      fc.property(
        expression.part,
        fc.array(data, { minLength: 12, maxLength: 12 }),
        (one, answers) => {
          // What lint refuses never runs, so it means nothing.
          if (checkExpression(one, '', declared).length > 0) return;
          sound += 1;
          const again = expressionOf(ruleOf(one, names));
          expect(checkExpression(again, '', declared)).toEqual([]);
          for (const some of answers) {
            const given = JSON.parse(JSON.stringify(some));
            expect([given, runExpression(again, given)]).toEqual([
              given,
              runExpression(one, given),
            ]);
          }
          // Reading what was written comes to rest.
          const third = expressionOf(ruleOf(again, names));
          expect(expressionOf(ruleOf(third, names))).toEqual(third);
        },
      ),
      { numRuns: 1200 },
    );
    expect(sound).toBeGreaterThan(150);
  });
});

/** The rules of forms that decide yes or no, as they are shown. */
const shownIn = (definitions: readonly FormDefinition[]) =>
  definitions.flatMap(definition =>
    rulesOf(definition)
      .filter(({ aspect }) => aspect !== 'compute')
      .map(({ expression: one, group }) => {
        const isTruth = (name: string) =>
          fieldAt(definition, name)?.type === 'boolean';
        const shown = ruleOf(one, { isTruth });
        const problems = checkExpression(
          expressionOf(shown),
          '',
          declaredNames(definition, group),
          rowNames(definition),
        );
        const isWhole = !JSON.stringify(shown).includes('"written"');
        return {
          isShown: shown.kind !== 'json' && isWhole,
          problems,
        };
      }),
  );
const count = (shown: ReturnType<typeof shownIn>) =>
  [shown.filter(({ isShown }) => isShown).length, shown.length] as const;

describe('the rules', () => {
  it('of the forms that come with the product are sentences, but for one in a hundred at most', () => {
    const shown = shownIn(loadShippedForms());
    const [sentences, all] = count(shown);
    expect(shown.flatMap(({ problems }) => problems)).toEqual([]);
    expect(all).toBeGreaterThan(200);
    expect(sentences / all).toBeGreaterThan(0.99);
  });

  it('of the corpus are, but for those that go through rows', () => {
    const [sentences, all] = count(
      shownIn(loadCorpus().map(form => form.definition)),
    );
    expect(all - sentences).toBeLessThan(all / 15);
  });
});
