import type { Expression } from '../definition/FormDefinition';
import { choices } from '../definition/resolveField';
import { readPath } from '../expressions/expressionParts';
import { problem, type LintProblem } from './LintProblem';
import { eachOperation, type Scope } from './Scope';

const comparing: ReadonlySet<string> = new Set(['===', '!==', 'in']);

/** Finds comparisons with a code the question does not offer: such a rule can never be true, and nobody would see it. */
export function lintComparedChoices(
  expression: Expression,
  at: string,
  scope: Scope,
): LintProblem[] {
  const problems: LintProblem[] = [];
  const compare = (
    read: unknown,
    values: readonly unknown[],
    { field }: Scope,
  ): void => {
    const path = readPath(read);
    const asked = path === undefined ? undefined : field(path);
    const codes: readonly unknown[] | undefined =
      asked && (choices(asked) ?? (asked.items && choices(asked.items)));
    const strange = values.filter(
      value =>
        (typeof value === 'string' || typeof value === 'number') &&
        codes?.includes(value) === false,
    );
    for (const value of strange)
      problems.push(
        problem(at, 'choice-unknown', {
          field: path ?? '',
          code: String(value),
        }),
      );
  };
  eachOperation(expression, scope, (operator, [left, right], here) => {
    if (!comparing.has(operator)) return;
    compare(left, Array.isArray(right) ? right : [right], here);
    compare(right, [left], here);
  });
  return problems;
}
