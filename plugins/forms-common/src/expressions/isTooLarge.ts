import { limits } from '../definition/limits';

/** Whether an expression has more parts than one may have, found out without looking at more. */
export function isTooLarge(expression: unknown): boolean {
  let left: number = limits.expressionNodes;
  const count = (part: unknown): void => {
    left -= 1;
    if (left < 0 || typeof part !== 'object' || part === null) return;
    for (const value of Array.isArray(part) ? part : Object.values(part)) {
      count(value);
      if (left < 0) return;
    }
  };
  count(expression);
  return left < 0;
}
