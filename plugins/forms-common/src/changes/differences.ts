import { canonicalJson } from '../definition/canonicalJson';
import { isPlainObject } from '../definition/jsonGuard';
import type { FormChange } from './ChangeClass';

/** A place where two JSON values differ; not said yet what it means. */
export interface Difference {
  readonly path: readonly (string | number)[];
  readonly kind: FormChange['kind'];
  readonly before: unknown;
  readonly after: unknown;
}

/** True for the same JSON value, however its members are ordered. */
export const isSame = (before: unknown, after: unknown): boolean =>
  canonicalJson(before ?? null) === canonicalJson(after ?? null);

/** Where two JSON values differ, as deep inside as both have something: objects by member, lists of one length by place. */
export function differences(
  before: unknown,
  after: unknown,
  path: Difference['path'] = [],
): readonly Difference[] {
  if (isSame(before, after)) return [];
  if (before === undefined) return [{ path, kind: 'added', before, after }];
  if (after === undefined) return [{ path, kind: 'removed', before, after }];
  if (isPlainObject(before) && isPlainObject(after)) {
    const names = new Set([...Object.keys(before), ...Object.keys(after)]);
    return [...names].flatMap(name =>
      differences(before[name], after[name], [...path, name]),
    );
  }
  if (
    Array.isArray(before) &&
    Array.isArray(after) &&
    before.length === after.length
  )
    return after.flatMap((item, index) =>
      differences(before[index], item, [...path, index]),
    );
  return [{ path, kind: 'changed', before, after }];
}
