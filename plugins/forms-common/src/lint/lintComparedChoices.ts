import type { Expression, FormDefinition } from '../definition/FormDefinition';
import { choices, resolveField } from '../definition/resolveField';
import { operationOf, readPath } from '../expressions/expressionParts';
import { problem, type LintProblem } from './LintProblem';

/** Finds comparisons with a code the question does not offer: such a rule can never be true, and nobody would see it. */
export function lintComparedChoices(
  expression: Expression,
  at: string,
  { data }: FormDefinition,
): LintProblem[] {
  const codesOf = (
    path: string | undefined,
  ): readonly unknown[] | undefined => {
    if (path === undefined || !Object.hasOwn(data.properties, path))
      return undefined;
    const field = resolveField(data.properties[path], data.$defs);
    return field && (choices(field) ?? (field.items && choices(field.items)));
  };
  const compare = (
    read: unknown,
    values: readonly unknown[],
  ): LintProblem[] => {
    const path = readPath(read);
    const codes = codesOf(path);
    const literals = values.filter(
      value => typeof value === 'string' || typeof value === 'number',
    );
    const strange = codes
      ? literals.filter(value => !codes.includes(value))
      : [];
    return strange.map(value =>
      problem(at, 'choice-unknown', { field: path ?? '', code: String(value) }),
    );
  };
  const walk = (part: unknown): LintProblem[] => {
    if (Array.isArray(part)) return part.flatMap(walk);
    const operation = operationOf(part);
    if (!operation) return [];
    const { operator, args } = operation;
    const [left, right] = args;
    const own = ['===', '!==', 'in'].includes(operator)
      ? [
          ...compare(left, Array.isArray(right) ? right : [right]),
          ...compare(right, [left]),
        ]
      : [];
    return [...own, ...args.flatMap(walk)];
  };
  return walk(expression);
}
