import type { CompiledForm, Rule } from '../compile/CompiledForm';
import { evaluate } from '../evaluate/evaluate';
import { operationOf } from '../expressions/expressionParts';
import { decisionsIn, tellDecisions } from './decisions';
import { expressionsOf, isValue } from './lintLogic';
import { warning, type LintProblem } from './LintProblem';
import { contextOfTest } from './runFormTests';

/** Conditions that `lintTested` wants true in a test of their own. */
const isTested = /^\/(flags|routing\/rules)\/\d+\/when$/;

/** What the tests of a form leave unseen: each rule, and each yes-or-no inside one, that is never true or never false. */
export function lintCoverage(form: CompiledForm): readonly LintProblem[] {
  const { definition } = form;
  const seen = new Map<object, Set<boolean>>();
  const decided = (part: object, isTrue: boolean): void => {
    seen.set(part, (seen.get(part) ?? new Set()).add(isTrue));
  };
  const watch = ({ expression }: Rule, value: unknown, data: object): void => {
    if (operationOf(expression)) decided(expression as object, value === true);
    tellDecisions(expression, data, decided);
  };
  for (const test of definition.tests)
    evaluate(form, test.input, contextOfTest(test), watch);

  const decisions = expressionsOf(definition).flatMap(({ at, expression }) => [
    ...(isValue(at) || !operationOf(expression)
      ? []
      : [{ at, part: expression as object }]),
    ...decisionsIn(expression, at),
  ]);
  return decisions.flatMap(({ at, part }) =>
    [true, false]
      .filter(outcome => !seen.get(part)?.has(outcome))
      .filter(outcome => !(outcome && isTested.test(at)))
      .map(outcome =>
        warning(at, 'branch-untested', { outcome: String(outcome) }),
      ),
  );
}
