import { declaredNames, rowNames } from '../../compile/dependencies';
import type {
  Expression,
  FormDefinition,
} from '../../definition/FormDefinition';
import { guardJson } from '../../definition/jsonGuard';
import { limits } from '../../definition/limits';
import { checkExpression } from '../../expressions/checkExpression';
import { isTooLarge } from '../../expressions/isTooLarge';
import { lintComparedChoices } from '../../lint/lintComparedChoices';
import { lintKinds } from '../../lint/lintKinds';
import type { LintProblem } from '../../lint/LintProblem';
import { scopeOf } from '../../lint/Scope';

/** What lint would say of an expression in this form, before it is written into it; `group` is the one whose rows it runs for. */
export function expressionProblems(
  definition: FormDefinition,
  expression: Expression,
  group?: string,
): readonly LintProblem[] {
  const problems = [
    ...guardJson(expression, limits.definitionDepth),
    ...checkExpression(
      expression,
      '',
      declaredNames(definition, group),
      rowNames(definition),
    ),
  ];
  if (problems.length > 0 || isTooLarge(expression)) return problems;
  const scope = scopeOf(definition, group);
  return [
    ...lintComparedChoices(expression, '', scope),
    ...lintKinds(expression, '', scope),
  ];
}
