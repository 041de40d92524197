import type { FormDefinition } from '../../definition/FormDefinition';
import { isPlainObject } from '../../definition/jsonGuard';
import type { Change, ValueChange } from '../tree/Change';
import { changesOf } from '../tree/changesOf';
import { below, elementNames, isHolder } from '../tree/elementLists';

const isHolderValue = (value: unknown): boolean =>
  isPlainObject(value) || Array.isArray(value);

/**
 * What turns one form into another, as small as it can be decided: where a whole list or table came or went at once,
 * a change for each of its elements.
 */
export const changesIn = (
  before: FormDefinition,
  after: FormDefinition,
): readonly Change[] =>
  changesOf(before, after).flatMap(change => {
    const hasCome = 'after' in change && change.after !== undefined;
    return partsOf(change, hasCome ? after : before);
  });

function partsOf(change: Change, root: unknown): readonly Change[] {
  if ('order' in change) return [change];
  const { after, before, path } = change;
  const place = placeOf(path, root);
  const some = after ?? before;
  const isWhole = before !== undefined && after !== undefined;
  if (isWhole || !isHolder(place) || !isHolderValue(some)) return [change];
  const empty = Array.isArray(some) ? [] : {};
  const parts = changesOf(before ?? empty, after ?? empty, {
    path,
    place,
  }).flatMap(part => partsOf(part, root));
  const holder: ValueChange =
    before === undefined
      ? { path, before, after: empty }
      : { path, before: empty, after };
  // What holds the others is there before them, and goes after them.
  return before === undefined ? [holder, ...parts] : [...parts, holder];
}

/** The place of a path: its steps, with `*` for an element of a list. */
function placeOf(path: readonly string[], root: unknown): string {
  let place = '';
  let value = root;
  for (const step of path) {
    if (Array.isArray(value)) {
      const at = elementNames(value, place)?.indexOf(step) ?? -1;
      value = value[at];
      place = below(place, '*');
    } else {
      value = isPlainObject(value) ? value[step] : undefined;
      place = below(place, step);
    }
  }
  return place;
}
