import { isSame } from '../../changes/differences';
import { isPlainObject } from '../../definition/jsonGuard';
import { below, elementNames } from '../tree/elementLists';

/** Steps to a value, as in a change: a step into a list is the name of an element, not its place. */
export type Path = readonly string[];

/** What stands at a path; undefined where nothing does. */
export function valueAt(value: unknown, path: Path, place = ''): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (isPlainObject(value))
    return Object.hasOwn(value, step)
      ? valueAt(value[step], rest, below(place, step))
      : undefined;
  if (!Array.isArray(value)) return undefined;
  const at = elementNames(value, place)?.indexOf(step) ?? -1;
  return valueAt(value[at], rest, below(place, '*'));
}

/** Members of the form that stay though nothing is in them. */
const depthOfMembers = 1;

/**
 * The same with another value at a path, nothing where that is undefined. Objects on the way are made where they are
 * missing, and go where they are left empty; everything beside the way is the same object as before.
 */
export function withValueAt<T>(value: T, path: Path, next: unknown): T {
  return replaced(value, path, '', next) as T;
}

function replaced(
  value: unknown,
  [step, ...rest]: Path,
  place: string,
  next: unknown,
): unknown {
  if (step === undefined)
    return next !== undefined && value !== undefined && isSame(value, next)
      ? value
      : next;
  if (Array.isArray(value)) {
    const at = elementNames(value, place)?.indexOf(step) ?? -1;
    const before = value[at];
    const after = replaced(before, rest, below(place, '*'), next);
    return at < 0 || before === after
      ? value
      : value.map((one, index) => (index === at ? after : one));
  }
  const own = isPlainObject(value) ? value : {};
  const before = Object.hasOwn(own, step) ? own[step] : undefined;
  const after = replaced(before, rest, below(place, step), next);
  if (after === before) return value;
  if (after !== undefined) return { ...own, [step]: after };
  const { [step]: _, ...others } = own;
  return Object.keys(others).length === 0 &&
    place.split('.').length > depthOfMembers
    ? undefined
    : others;
}
