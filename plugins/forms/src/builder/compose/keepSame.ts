const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const nameOf = (part: unknown, place: number): unknown =>
  isRecord(part) ? part.id ?? part.element ?? place : place;

/**
 * The old value where the new one says the same, part by part, so that only what has changed is drawn again. Parts of a
 * list are known by their `id` or `element`, others by their place.
 */
export function keepSame<T>(before: T | undefined, after: T): T {
  if (Object.is(before, after)) return after;
  if (Array.isArray(before) && Array.isArray(after))
    return keepList(before, after) as T;
  if (!isRecord(before) || !isRecord(after)) return after;
  const names = Object.keys(after);
  const parts = Object.fromEntries(
    names.map(name => [name, keepSame(before[name], after[name])]),
  );
  const isSame =
    Object.keys(before).length === names.length &&
    names.every(name => parts[name] === before[name]);
  return (isSame ? before : parts) as T;
}

function keepList(
  before: readonly unknown[],
  after: readonly unknown[],
): readonly unknown[] {
  const known = new Map(
    before.map((part, place) => [nameOf(part, place), part]),
  );
  const parts = after.map((part, place) =>
    keepSame(known.get(nameOf(part, place)), part),
  );
  return before.length === after.length &&
    parts.every((part, place) => part === before[place])
    ? before
    : parts;
}
