import { isSame } from '../../changes/differences';
import { isPlainObject } from '../../definition/jsonGuard';
import type { Change } from './Change';
import { below, elementNames, isWhole } from './elementLists';

/** Where two values stand in a definition. */
interface At {
  readonly path: readonly string[];
  readonly place: string;
}

const root: At = { path: [], place: '' };

/** What turns one definition, or what stands at one place of it, into another: as little as the names of its elements allow. */
export function changesOf(
  before: unknown,
  after: unknown,
  at: At = root,
): readonly Change[] {
  if (before === after) return [];
  const inside = isWhole(at.place)
    ? undefined
    : inObjects(before, after, at) ?? inLists(before, after, at);
  if (inside) return inside;
  const isEqual =
    before !== undefined && after !== undefined && isSame(before, after);
  return isEqual ? [] : [{ path: at.path, before, after }];
}

function inObjects(
  before: unknown,
  after: unknown,
  { path, place }: At,
): readonly Change[] | undefined {
  if (!isPlainObject(before) || !isPlainObject(after)) return undefined;
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].flatMap(name =>
    changesOf(before[name], after[name], {
      path: [...path, name],
      place: below(place, name),
    }),
  );
}

function inLists(
  before: unknown,
  after: unknown,
  { path, place }: At,
): readonly Change[] | undefined {
  if (!Array.isArray(before) || !Array.isArray(after)) return undefined;
  const was = elementNames(before, place);
  const is = elementNames(after, place);
  if (!was || !is) return undefined;
  const old = new Map(was.map((name, index) => [name, before[index]]));
  const now = new Map(is.map((name, index) => [name, after[index]]));
  const elements = [...new Set([...was, ...is])].flatMap(name =>
    changesOf(old.get(name), now.get(name), {
      path: [...path, name],
      place: below(place, '*'),
    }),
  );
  return isSame(was, is)
    ? elements
    : [...elements, { path, order: { before: was, after: is } }];
}
