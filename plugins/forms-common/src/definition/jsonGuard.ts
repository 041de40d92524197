import { problem, type LintProblem } from '../lint/LintProblem';
import { limits } from './limits';
import { isPrototypeName } from './names';
import { pointer } from './pointer';

/** Looks at a value before anything else does: plain JSON, not too deep, no name that reaches a prototype. */
export function guardJson(value: unknown, maxDepth: number): LintProblem[] {
  const problems: LintProblem[] = [];
  // Each value takes a byte at least, so more of them than bytes need no counting out.
  let left: number = limits.definitionBytes;
  const walk = (at: unknown, path: readonly (string | number)[]): void => {
    if (problems.length > 0) return;
    left -= 1;
    if (left < 0) {
      problems.push(
        problem('', 'too-large', { limit: limits.definitionBytes }),
      );
      return;
    }
    if (path.length > maxDepth)
      problems.push(problem(pointer(...path), 'too-deep', { limit: maxDepth }));
    else if (Array.isArray(at))
      at.forEach((item, index) => walk(item, [...path, index]));
    else if (isPlainObject(at)) {
      for (const key of Object.keys(at)) {
        if (isPrototypeName(key))
          problems.push(
            problem(pointer(...path, key), 'name-refused', { name: key }),
          );
        else walk(at[key], [...path, key]);
      }
    } else if (!isJsonScalar(at))
      problems.push(problem(pointer(...path), 'not-json'));
  };
  walk(value, []);
  return problems;
}

/** True for what JSON calls an object: no array, no class instance. */
export function isPlainObject(
  value: unknown,
): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return false;
  const prototype = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

function isJsonScalar(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value);
  // An absent optional member reads as undefined; JSON.stringify drops it.
  return (
    value === null ||
    value === undefined ||
    typeof value === 'string' ||
    typeof value === 'boolean'
  );
}
