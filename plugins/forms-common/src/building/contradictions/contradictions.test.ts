import fc from 'fast-check';
import type {
  Expression,
  FormDefinition,
} from '../../definition/FormDefinition';
import { compileForm } from '../../compile/compileForm';
import { evaluate } from '../../evaluate/evaluate';
import { lintContradictions } from '../../lint/lintContradictions';
import { aChoice, aForm, aList, aNumber, aTruth } from '../../testUtils/aForm';
import { loadCorpus, loadShippedForms } from '../../testUtils/loadCorpus';

const v = (name: string) => ({ var: name });
const is = (name: string, value: unknown) => ({ '===': [v(name), value] });
const present = (name: string) => ({ '!==': [v(name), null] });
const fields = {
  a: aChoice(['x', 'y', 'z']),
  b: aTruth(),
  n: aNumber({ minimum: 0, maximum: 10 }),
  list: aList({
    type: 'string',
    oneOf: [
      { const: 'p', title: 'P' },
      { const: 'q', title: 'Q' },
    ],
  }),
  q: aTruth(),
  r: aTruth(),
};
const form = (parts: Partial<FormDefinition>) => aForm({ fields, ...parts });
const found = (parts: Partial<FormDefinition>) =>
  lintContradictions(form(parts)).map(({ pointer, code }) => [pointer, code]);

describe('contradictions', () => {
  it('are named: what is never shown, also through what it waits for', () => {
    const visible = {
      q: is('a', 'x'),
      r: { and: [is('q', true), is('a', 'y')] },
    };
    expect(found({ logic: { visible } })).toEqual([
      ['/logic/visible/r', 'never-shown'],
    ]);
  });

  it('are named: a rule that is never asked, and one that always holds', () => {
    const logic = {
      visible: { q: is('a', 'x') },
      required: {
        q: { and: [present('n'), { '>': [v('n'), 5] }, is('a', 'z')] },
      },
      readOnly: { r: { or: [is('b', true), { '!==': [v('b'), true] }] } },
    };
    expect(found({ logic })).toEqual([
      ['/logic/required/q', 'rule-contradicts'],
      ['/logic/readOnly/r', 'rule-always'],
    ]);
  });

  it('are named: a part that never holds', () => {
    const never = {
      and: [
        present('n'),
        { '>': [v('n'), 3] },
        { '<': [v('n'), 4] },
        is('b', true),
      ],
    };
    expect(
      found({ logic: { visible: { q: { or: [never, is('a', 'x')] } } } }),
    ).toEqual([['/logic/visible/q', 'rule-part-never']]);
  });

  it('are named: a routing rule whose cases others take', () => {
    const target = { team: 'group:default/a' };
    const rule = (id: string, when: Expression) => ({ id, when, target });
    const routing = {
      fallback: 'group:default/a',
      rules: [
        rule('one', { in: [v('a'), ['x', 'y']] }),
        rule('two', { and: [is('a', 'y'), is('b', true)] }),
        rule('three', is('a', 'z')),
        rule('four', present('a')),
        rule('five', is('b', false)),
      ],
    };
    const stop = [{ id: 'end', when: is('b', false), page: 'emergency' }];
    expect(found({ routing, stop })).toEqual([
      ['/routing/rules/1', 'rule-unreachable'],
      ['/routing/rules/3', 'rule-unreachable'],
      ['/routing/rules/4', 'rule-unreachable'],
    ]);
  });

  it('are no alarm in any form that is shipped or in the corpus', () => {
    for (const definition of [
      ...loadShippedForms(),
      ...loadCorpus().map(one => one.definition),
    ])
      expect([definition.key, lintContradictions(definition)]).toEqual([
        definition.key,
        [],
      ]);
  });

  it('are said only of what no answers can do', () => {
    const leaf = fc.constantFrom<Expression>(
      is('a', 'x'),
      is('a', 'y'),
      { '!==': [v('a'), 'x'] },
      is('b', true),
      is('b', false),
      present('n'),
      { and: [present('n'), { '>': [v('n'), 4] }] },
      { and: [present('n'), { '<=': [v('n'), 4] }] },
      { in: ['p', v('list')] },
      { '!': [{ in: ['q', v('list')] }] },
      { '>': [{ 'x-count': [v('list')] }, 1] },
      is('q', true),
      { '===': [v('q'), null] },
    );
    const condition = fc.letrec<{ part: Expression }>(tie => ({
      part: fc.oneof(
        { maxDepth: 3 },
        leaf,
        fc
          .tuple(
            fc.constantFrom('and', 'or'),
            fc.array(tie('part'), { minLength: 1, maxLength: 3 }),
          )
          .map(([operator, args]) => ({ [operator]: args })),
        fc.tuple(tie('part')).map(args => ({ '!': args })),
      ),
    })).part;
    const answers = fc.record(
      {
        a: fc.constantFrom('x', 'y', 'z'),
        b: fc.boolean(),
        n: fc.integer({ min: 0, max: 10 }),
        list: fc.subarray(['p', 'q']),
        q: fc.boolean(),
      },
      { requiredKeys: [] },
    );
    const context = {
      now: '2026-11-23T09:00:00+02:00',
      zone: 'Europe/Helsinki',
      relations: [],
    };
    let named = 0;
    fc.assert(
      fc.property(
        condition,
        condition,
        fc.array(answers, { minLength: 20, maxLength: 20 }),
        (first, second, all) => {
          const definition = form({
            logic: { visible: { r: second }, readOnly: { r: first } },
          });
          const codes = new Map(
            lintContradictions(definition).map(({ pointer, code }) => [
              pointer,
              code,
            ]),
          );
          if (codes.size === 0) return;
          named += 1;
          const compiled = compileForm(definition);
          const outcomes = all.map(one => evaluate(compiled, one, context));
          const shown = outcomes.map(({ hidden }) => !hidden.includes('r'));
          const locked = outcomes.map(({ readOnly }) => readOnly.includes('r'));
          const isNever = codes.get('/logic/visible/r') === 'never-shown';
          const isAlways = codes.get('/logic/visible/r') === 'rule-always';
          const isVain = codes.get('/logic/readOnly/r') === 'rule-contradicts';
          expect(isNever && shown.includes(true)).toBe(false);
          expect(isAlways && shown.includes(false)).toBe(false);
          expect(isVain && locked.includes(true)).toBe(false);
        },
      ),
      { numRuns: 400 },
    );
    expect(named).toBeGreaterThan(10);
  });
});
