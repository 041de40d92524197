/** A list with every element as the change makes it, those given nothing left out; itself where none changed. */
export function mapList<T>(
  list: readonly T[],
  change: (element: T, index: number) => T | undefined,
): readonly T[] {
  const after = list.flatMap((element, index) => {
    const next = change(element, index);
    return next === undefined ? [] : [next];
  });
  return after.length === list.length &&
    after.every((one, index) => one === list[index])
    ? list
    : after;
}

/** An object with every member as the change makes it, under the key it is given; itself where none changed. */
export function mapMembers<T>(
  members: Readonly<Record<string, T>>,
  change: (
    key: string,
    value: T,
  ) => readonly [key: string, value: T] | undefined,
): Readonly<Record<string, T>> {
  const entries = Object.entries(members);
  const after = entries.map(([key, value]) => change(key, value));
  return after.every(
    (one, index) =>
      one?.[0] === entries[index][0] && one[1] === entries[index][1],
  )
    ? members
    : Object.fromEntries(after.filter(one => one !== undefined));
}
