import type { JsonObject, JsonValue } from '@backstage/types';

/** The value at a path; undefined where anything on the way is missing. */
export function valueAt(
  object: JsonObject,
  path: readonly string[],
): JsonValue | undefined {
  return path.reduce<JsonValue | undefined>(
    (at, step) => (isObject(at) ? at[step] : undefined),
    object,
  );
}

/** The object with another value at a path; undefined takes it away, and what is left empty with it. */
export function withValueAt(
  object: JsonObject,
  [step, ...rest]: readonly string[],
  value: JsonValue | undefined,
): JsonObject {
  const { [step]: before, ...others } = object;
  if (rest.length === 0) {
    return value === undefined ? others : { ...object, [step]: value };
  }
  const inner = withValueAt(isObject(before) ? before : {}, rest, value);
  return Object.keys(inner).length === 0
    ? others
    : { ...object, [step]: inner };
}

/** True for an object that is no list. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
