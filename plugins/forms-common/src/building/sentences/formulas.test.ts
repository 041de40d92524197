import { checkExpression } from '../../expressions/checkExpression';
import { runExpression } from '../../expressions/runExpression';
import { loadShippedForms } from '../../testUtils/loadCorpus';
import type { Formula } from './Formula';
import { expressionOfFormula } from './expressionOfFormula';
import { formulaOf } from './formulaOf';
import type { Group } from './Rule';
import { rulesOf } from './rulesOf';
import { namesOfSubjects, subjectsOf } from './subjectsOf';
import { withGuards } from './withGuards';

const names = { isTruth: () => false };
const isOld: Group = {
  kind: 'group',
  join: 'and',
  conditions: [
    {
      kind: 'comparison',
      name: 'age',
      comparing: 'atLeast',
      operand: 65,
      ifMissing: false,
    },
  ],
};
const formulas: readonly Formula[] = [
  { kind: 'sum', of: ['a', 'b'] },
  { kind: 'mean', of: ['a'] },
  { kind: 'count', of: ['a', 'b'] },
  { kind: 'holding', conditions: [...isOld.conditions, ...isOld.conditions] },
  { kind: 'years', from: 'born', to: '$today' },
  { kind: 'days', from: 'first', to: 'last' },
  {
    kind: 'calculation',
    operator: '/',
    left: { name: 'a' },
    right: { name: 'b' },
  },
  { kind: 'calculation', operator: '*', left: { name: 'a' }, right: 100 },
  { kind: 'choice', when: isOld, then: 1, otherwise: { name: 'a' } },
  { kind: 'choice', when: isOld, then: 'old' },
  { kind: 'truth', when: isOld },
];
const declared = new Set(['a', 'b', 'age', 'born', 'first', 'last', '$today']);

describe('a formula', () => {
  it.each(formulas.map(formula => [formula.kind, formula] as const))(
    'of the kind %s comes back from its expression, which lint takes',
    (_, formula) => {
      const expression = expressionOfFormula(formula);
      expect(formulaOf(expression, names)).toEqual(formula);
      expect(checkExpression(expression, '', declared)).toEqual([]);
    },
  );

  it('has no value where it would divide by nothing', () => {
    const parts = { operator: '/', left: 6, right: { name: 'b' } } as const;
    const expression = expressionOfFormula({ kind: 'calculation', ...parts });
    const over = (data: object) => runExpression(expression, data);
    expect(over({ b: 2 })).toEqual({ ok: true, value: 3 });
    expect(over({ b: 0 })).toEqual({ ok: true, value: null });
    expect(over({})).toEqual({ ok: true, value: null });
  });

  it('is how every value is calculated that the shipped forms have', () => {
    const kinds = (definitions: ReturnType<typeof loadShippedForms>) =>
      definitions.flatMap(definition =>
        rulesOf(definition)
          .filter(({ aspect }) => aspect === 'compute')
          .map(({ expression, group }) => {
            const known = namesOfSubjects(subjectsOf(definition, group));
            return formulaOf(expression, known).kind;
          }),
      );
    expect(kinds(loadShippedForms()).length).toBeGreaterThan(8);
    expect(kinds(loadShippedForms())).not.toContain('json');
  });
});

describe('guards for what may be missing', () => {
  it('mend an expression, so that lint takes it', () => {
    const divided = { '/': [{ '+': [{ var: 'a' }, 1] }, { var: 'b' }] };
    const mended = withGuards(divided, 'value');
    expect(checkExpression(mended, '', declared)).toEqual([]);
    expect(runExpression(mended, { a: 3 })).toEqual({ ok: true, value: null });
    expect(runExpression(mended, { a: 3, b: 2 })).toEqual({
      ok: true,
      value: 2,
    });
    expect(withGuards({ '<': [{ var: 'a' }, 1] }, 'truth')).toEqual({
      and: [{ '!==': [{ var: 'a' }, null] }, { '<': [{ var: 'a' }, 1] }],
    });
  });

  it('are not offered where they would not help, or nothing is missing', () => {
    expect(
      withGuards({ '>': [{ 'x-sum': [{ var: 'a' }] }, 1] }, 'truth'),
    ).toBeUndefined();
    expect(withGuards({ '===': [{ var: 'a' }, 1] }, 'truth')).toBeUndefined();
  });
});
