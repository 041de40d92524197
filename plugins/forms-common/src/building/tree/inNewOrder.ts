/**
 * A list of names after somebody changed the order from `before` to `after`, while it had become `now` under another's
 * hands; what they removed is no longer in `now`. What they moved or added stands behind the neighbour they gave it, the
 * rest keeps the order of `now`.
 */
export function inNewOrder(
  now: readonly string[],
  before: readonly string[],
  after: readonly string[],
): readonly string[] {
  const stayed = longestCommon(before, after);
  const placed = now.filter(name => stayed.has(name) || !after.includes(name));
  after.forEach((name, index) => {
    if (stayed.has(name)) return;
    const neighbour = after
      .slice(0, index)
      .reverse()
      .find(one => placed.includes(one));
    const at = neighbour === undefined ? 0 : placed.indexOf(neighbour) + 1;
    placed.splice(at, 0, name);
  });
  return placed;
}

/** The names that need not move: the longest run of `after` whose places in `before` rise. */
function longestCommon(
  before: readonly string[],
  after: readonly string[],
): ReadonlySet<string> {
  const places = new Map(before.map((name, index) => [name, index]));
  const shared = after.filter(name => places.has(name));
  // The end of the best run of each length, and what stood before each end.
  const ends: string[] = [];
  const previous = new Map<string, string | undefined>();
  for (const name of shared) {
    const place = places.get(name)!;
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      if (places.get(ends[middle])! < place) low = middle + 1;
      else high = middle;
    }
    previous.set(name, ends[low - 1]);
    ends[low] = name;
  }
  const run = new Set<string>();
  for (let name = ends.at(-1); name !== undefined; name = previous.get(name))
    run.add(name);
  return run;
}
