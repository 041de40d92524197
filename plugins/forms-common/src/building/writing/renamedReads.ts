import type { Expression } from '../../definition/FormDefinition';
import {
  iterators,
  operationOf,
  readPath,
} from '../../expressions/expressionParts';

/** What a name that is read becomes; itself where it stays. */
export type Rename = (name: string) => string;

/**
 * An expression that reads other names. What stands inside an iterator reads the items of a list: `inItems` renames
 * there, given the name of the list.
 */
export function renamedReads(
  expression: Expression,
  rename: Rename,
  inItems: (list: string | undefined) => Rename = () => name => name,
): Expression {
  if (Array.isArray(expression))
    return expression.map(part => renamedReads(part, rename, inItems));
  const operation = operationOf(expression);
  if (!operation) return expression;
  const { operator, args } = operation;
  const path = readPath(expression);
  if (path !== undefined)
    return renamedRead(operation.operator, args, path, rename);
  const inside = iterators.has(operator) ? inItems(listOf(args[0])) : rename;
  const renamed = args.map((arg, index) =>
    renamedReads(arg, index === 0 ? rename : inside, inItems),
  );
  const written = (expression as Readonly<Record<string, unknown>>)[operator];
  return { [operator]: Array.isArray(written) ? renamed : renamed[0] };
}

function renamedRead(
  operator: string,
  args: readonly unknown[],
  path: string,
  rename: Rename,
): Expression {
  const name = rename(path);
  const [, ...more] = args;
  if (operator === 'var')
    return { var: more.length > 0 ? [name, ...more] : name };
  const steps = name.split('.');
  return { [operator]: steps.length === 1 ? steps[0] : steps };
}

/** The list an iterator goes through, also behind a filter. */
function listOf(expression: Expression): string | undefined {
  const operation = operationOf(expression);
  return operation?.operator === 'filter'
    ? listOf(operation.args[0])
    : readPath(expression);
}
