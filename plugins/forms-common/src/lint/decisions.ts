import { pointer } from '../definition/pointer';
import { iterators, operationOf } from '../expressions/expressionParts';
import { runExpression } from '../expressions/runExpression';

/** A yes-or-no inside an expression: a rule itself, a part that `and`, `or` or `!` asks, or the condition of an `if`. */
export interface Decision {
  readonly at: string;
  readonly part: object;
}

/** Told of a part that was decided, and how. */
export type Decided = (part: object, isTrue: boolean) => void;

/** Operators that ask each of their operands for a yes or no. */
const asking: ReadonlySet<string> = new Set(['and', 'or', '!']);

/** An `if` asks every second operand, but not its else. */
const isAsked = (operator: string, index: number, count: number): boolean =>
  asking.has(operator) ||
  (operator === 'if' && index % 2 === 0 && index < count - 1);

const isObject = (part: unknown): part is object =>
  typeof part === 'object' && part !== null;

/** Every yes-or-no inside an expression; what stands inside an iteration is decided for each item and left out. */
export function decisionsIn(expression: unknown, at: string): Decision[] {
  if (Array.isArray(expression))
    return expression.flatMap((part, index) =>
      decisionsIn(part, at + pointer(index)),
    );
  const operation = operationOf(expression);
  if (!operation) return [];
  const { operator, args } = operation;
  const isList = Array.isArray(
    (expression as Readonly<Record<string, unknown>>)[operator],
  );
  return args
    .slice(0, iterators.has(operator) ? 1 : undefined)
    .flatMap((part, index) => {
      const here = at + (isList ? pointer(operator, index) : pointer(operator));
      const own =
        isAsked(operator, index, args.length) && isObject(part)
          ? [{ at: here, part }]
          : [];
      return [...own, ...decisionsIn(part, here)];
    });
}

/** Tells how the parts of an expression decide over these data, as far as they are asked before the whole is clear. */
export function tellDecisions(
  expression: unknown,
  data: object,
  decided: Decided,
): void {
  if (Array.isArray(expression))
    expression.forEach(part => tellDecisions(part, data, decided));
  const operation = operationOf(expression);
  if (!operation) return;
  const { operator, args } = operation;
  const pass = (part: unknown): void => tellDecisions(part, data, decided);
  const decide = (part: unknown): boolean => {
    const isTrue = holds(part, data);
    if (isObject(part)) decided(part, isTrue);
    pass(part);
    return isTrue;
  };
  if (operator === 'and') args.every(decide);
  else if (operator === 'or') args.some(decide);
  else if (operator === '!') args.forEach(decide);
  else if (operator === 'if') {
    const hit = args.findIndex(
      (part, index) => isAsked(operator, index, args.length) && decide(part),
    );
    pass(hit < 0 ? args[args.length - 1] : args[hit + 1]);
  } else args.slice(0, iterators.has(operator) ? 1 : undefined).forEach(pass);
}

function holds(part: unknown, data: object): boolean {
  const outcome = runExpression({ '!!': [part] }, data);
  return outcome.ok && outcome.value === true;
}
