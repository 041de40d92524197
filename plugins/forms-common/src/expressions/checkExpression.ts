import { limits } from '../definition/limits';
import { isPrototypeName } from '../definition/names';
import { pointer } from '../definition/pointer';
import { problem, type LintProblem } from '../lint/LintProblem';
import type { LintCode } from '../lint/problemSentences';
import { iterators, operationOf, readPath } from './expressionParts';
import { knownAtArguments, mayBeAbsent, type Known } from './guards';
import { isTooLarge } from './isTooLarge';
import { allowedOperators, needsPresentOperands } from './operators';

interface Place {
  readonly at: string;
  readonly depth: number;
  readonly iteration: number;
  readonly known: Known;
  /** Inside an iterator over rows: the names of a row. */
  readonly row?: ReadonlySet<string>;
}

type RowNames = ReadonlyMap<string, ReadonlySet<string>>;

const reads = new Set(['var', 'val', 'exists']);

/** Holds an expression to the strict profile: known operators, declared names, bounded work, no operand that may be missing. */
export function checkExpression(
  expression: unknown,
  at: string,
  declared: ReadonlySet<string>,
  rows: RowNames = new Map(),
): readonly LintProblem[] {
  if (isTooLarge(expression))
    return [
      problem(at, 'expression-too-large', { limit: limits.expressionNodes }),
    ];
  const problems: LintProblem[] = [];
  const say = (
    place: Place,
    code: LintCode,
    params: LintProblem['params'] = {},
  ) => problems.push(problem(place.at, code, params));

  const mayRead = (path: string, { row, iteration }: Place): boolean => {
    if (row) return row.has(path);
    return iteration > 0 ? path === '' : declared.has(path);
  };

  const checkRead = (part: unknown, place: Place): void => {
    const path = readPath(part);
    if (path === undefined) say(place, 'expression-path');
    else if (path.split('.').some(isPrototypeName))
      say(place, 'name-refused', { name: path });
    else if (!mayRead(path, place))
      say(place, 'expression-unknown-name', { name: path });
    // The default of a `var` is a literal: an expression there would hide from the bounds.
    const fallback = operationOf(part)?.args[1];
    if (
      typeof fallback === 'object' &&
      fallback !== null &&
      operationOf(part)?.operator === 'var'
    )
      say(place, 'expression-path');
  };

  const walk = (part: unknown, place: Place): void => {
    if (typeof part !== 'object' || part === null) return;
    if (place.depth > limits.expressionDepth) {
      say(place, 'expression-too-deep', { limit: limits.expressionDepth });
      return;
    }
    const below = { ...place, depth: place.depth + 1 };
    if (Array.isArray(part)) {
      part.forEach((item, index) =>
        walk(item, { ...place, at: place.at + pointer(index) }),
      );
      return;
    }
    const operation = operationOf(part);
    if (!operation || !allowedOperators.has(operation.operator)) {
      say(place, 'expression-operator', {
        operator: Object.keys(part).join(', '),
      });
      return;
    }
    const { operator, args } = operation;
    if (reads.has(operator)) {
      checkRead(part, place);
      return;
    }
    if (needsPresentOperands.has(operator)) {
      const missing = args.find(arg => mayBeAbsent(arg, place.known));
      if (missing !== undefined)
        say(place, 'expression-unguarded', {
          operator,
          name: readPath(missing) ?? '',
        });
    }
    const iteration = place.iteration + 1;
    if (iterators.has(operator) && iteration > limits.iterationDepth) {
      say(place, 'expression-iteration', { limit: limits.iterationDepth });
      return;
    }
    const knownAt = knownAtArguments(operator, args, place.known);
    args.forEach((arg, index) => {
      const isBody = iterators.has(operator) && index > 0;
      const here = {
        ...below,
        at: place.at + argumentPointer(part as object, operator, index),
        known: knownAt[index],
      };
      // What is known of the answers says nothing of an item, though a name may be the same.
      const inside = {
        iteration,
        known: new Set<string>(),
        row: place.iteration > 0 ? undefined : itemNames(args[0], rows),
      };
      walk(arg, isBody ? { ...here, ...inside } : here);
    });
  };

  walk(expression, { at, depth: 1, iteration: 0, known: new Set() });
  return problems;
}

/** The names of an item of a list, where its items are rows; undefined where they are plain values. */
function itemNames(
  list: unknown,
  rows: RowNames,
): ReadonlySet<string> | undefined {
  const path = readPath(list);
  if (path !== undefined) return rows.get(path);
  const operation = operationOf(list);
  return operation?.operator === 'filter'
    ? itemNames(operation.args[0], rows)
    : undefined;
}

function argumentPointer(
  part: object,
  operator: string,
  index: number,
): string {
  const isList = Array.isArray((part as Record<string, unknown>)[operator]);
  return isList ? pointer(operator, index) : pointer(operator);
}
