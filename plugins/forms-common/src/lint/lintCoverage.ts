import type { CompiledForm } from '../compile/CompiledForm';
import { operationOf } from '../expressions/expressionParts';
import { decisionsIn } from './decisions';
import { expressionsOf, isValue } from './lintLogic';
import { warning, type LintProblem } from './LintProblem';
import { seenDecisions } from './seenDecisions';

/** Conditions that `lintTested` wants true in a test of their own. */
const isTested = /^\/(flags|routing\/rules)\/\d+\/when$/;

/** What the tests of a form leave unseen: each rule, and each yes-or-no inside one, that is never true or never false. */
export function lintCoverage(form: CompiledForm): readonly LintProblem[] {
  const { definition } = form;
  const seen = seenDecisions(form, definition.tests);
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
