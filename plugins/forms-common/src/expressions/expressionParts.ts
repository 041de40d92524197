import { isPlainObject } from '../definition/jsonGuard';

/** One operation of an expression: `{ "<operator>": args }`. */
export interface Operation {
  readonly operator: string;
  readonly args: readonly unknown[];
}

/** Reads an object as an operation; undefined for literals and lists, and for objects that are none. */
export function operationOf(expression: unknown): Operation | undefined {
  if (!isPlainObject(expression)) return undefined;
  const operators = Object.keys(expression);
  if (operators.length !== 1) return undefined;
  const args = expression[operators[0]];
  return { operator: operators[0], args: Array.isArray(args) ? args : [args] };
}

/** The path a `var`, `val` or `exists` reads, dots between its parts; undefined where it is computed or not one of them. */
export function readPath(expression: unknown): string | undefined {
  const operation = operationOf(expression);
  if (!operation) return undefined;
  const { operator, args } = operation;
  if (operator === 'var')
    return typeof args[0] === 'string' && args.length <= 2
      ? args[0]
      : undefined;
  if (operator !== 'val' && operator !== 'exists') return undefined;
  return args.every(part => typeof part === 'string')
    ? args.join('.')
    : undefined;
}

/** True for a `var` that carries its own default. */
export function hasDefault(expression: unknown): boolean {
  const operation = operationOf(expression);
  return (
    operation?.operator === 'var' &&
    operation.args.length === 2 &&
    operation.args[1] !== null
  );
}

/** Operators that run their second argument once for each item of the first. */
export const iterators: ReadonlySet<string> = new Set([
  'map',
  'filter',
  'all',
  'some',
  'none',
]);

/** Every path an expression reads; what stands inside an iterator reads the item, not the answers. */
export function readsOf(expression: unknown): ReadonlySet<string> {
  const paths = new Set<string>();
  const walk = (part: unknown): void => {
    const path = readPath(part);
    if (path !== undefined) {
      if (path !== '') paths.add(path);
    } else if (Array.isArray(part)) part.forEach(walk);
    else {
      const operation = operationOf(part);
      const isIterator = operation && iterators.has(operation.operator);
      operation?.args.slice(0, isIterator ? 1 : undefined).forEach(walk);
    }
  };
  walk(expression);
  return paths;
}
