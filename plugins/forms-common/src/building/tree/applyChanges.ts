import { isSame } from '../../changes/differences';
import { isPlainObject } from '../../definition/jsonGuard';
import type { Change, OrderChange, ValueChange } from './Change';
import { changesOf } from './changesOf';
import { below, elementNames, isHolder } from './elementLists';
import { inNewOrder } from './inNewOrder';

/** What came of changes that were made to another state of a form. */
export interface Applied<T> {
  readonly value: T;
  /** Changes of places that are no longer as they were: somebody else changed the same. */
  readonly refused: readonly ValueChange[];
}

/** Stands for "this cannot be done here any more". */
const refusal = Symbol('refusal');

type Replace = (at: unknown, place: string) => unknown;

/** Makes changes of what they were made for, or of what it became since; what does not fit is left out and named. */
export function applyChanges<T>(
  value: T,
  changes: readonly Change[],
): Applied<T> {
  const refused: ValueChange[] = [];
  let now: unknown = value;
  for (const change of changes) {
    if ('order' in change) continue;
    const next = replaced(now, change.path, '', (at, place) =>
      valueAfter(at, place, change, refused),
    );
    if (next === refusal) refused.push(change);
    else now = next;
  }
  // Elements first: an order names those that have come.
  for (const change of changes) {
    if (!('order' in change)) continue;
    const next = replaced(now, change.path, '', (at, place) =>
      inOrder(at, place, change),
    );
    if (next !== refusal) now = next;
  }
  return { value: now as T, refused };
}

const isEqual = (a: unknown, b: unknown): boolean =>
  a === b || (a !== undefined && b !== undefined && isSame(a, b));

function valueAfter(
  at: unknown,
  place: string,
  change: ValueChange,
  refused: ValueChange[],
): unknown {
  const { after, before, path } = change;
  if (isEqual(at, before) || isEqual(at, after)) return after;
  const some = before ?? after;
  if (!isHolder(place) || (before !== undefined && after !== undefined))
    return refusal;
  // Two people filled what was absent, or one emptied what another went on filling: each keeps their own.
  const empty = Array.isArray(some) ? [] : {};
  const inside = applyInside(
    at,
    changesOf(before ?? empty, after ?? empty, { path: [], place }),
    place,
  );
  refused.push(
    ...inside.refused.map(one => ({ ...one, path: [...path, ...one.path] })),
  );
  return inside.value;
}

function applyInside(
  value: unknown,
  changes: readonly Change[],
  place: string,
): Applied<unknown> {
  const refused: ValueChange[] = [];
  let now = value;
  for (const change of changes) {
    const next = replaced(now, change.path, place, (at, where) => {
      if ('order' in change) return inOrder(at, where, change);
      return isEqual(at, change.before) || isEqual(at, change.after)
        ? change.after
        : refusal;
    });
    if (next !== refusal) now = next;
    else if (!('order' in change)) refused.push(change);
  }
  return { value: now, refused };
}

/** The value with what stands at the path replaced; `refusal` where the way there is gone. */
function replaced(
  value: unknown,
  path: readonly string[],
  place: string,
  replace: Replace,
): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return replace(value, place);
  if (isPlainObject(value)) {
    const own = Object.hasOwn(value, step) ? value[step] : undefined;
    const next = replaced(own, rest, below(place, step), replace);
    if (next === refusal) return refusal;
    if (next === own) return value;
    if (next !== undefined) return { ...value, [step]: next };
    const { [step]: _, ...others } = value;
    return others;
  }
  const names = Array.isArray(value) ? elementNames(value, place) : undefined;
  return names
    ? inElement(value as readonly unknown[], names.indexOf(step), next =>
        replaced(next, rest, below(place, '*'), replace),
      )
    : refusal;
}

function inElement(
  list: readonly unknown[],
  at: number,
  replace: (element: unknown) => unknown,
): unknown {
  const next = replace(list[at]);
  if (next === refusal) return refusal;
  if (next === list[at]) return list;
  if (next === undefined) return list.filter((_, index) => index !== at);
  return at < 0
    ? [...list, next]
    : list.map((element, index) => (index === at ? next : element));
}

function inOrder(at: unknown, place: string, { order }: OrderChange): unknown {
  const names = Array.isArray(at) ? elementNames(at, place) : undefined;
  if (!names) return refusal;
  const elements = new Map(
    names.map((name, index) => [name, (at as readonly unknown[])[index]]),
  );
  const wanted = inNewOrder(names, order.before, order.after);
  return wanted
    .filter(name => elements.has(name))
    .map(name => elements.get(name));
}
