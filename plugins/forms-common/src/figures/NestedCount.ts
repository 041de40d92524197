/**
 * A count and the counts it is the sum of: a country, its areas, their counties. Only what has no parts carries a
 * number, so that a total cannot differ from its parts.
 */
export type NestedCount =
  | { readonly name: string; readonly count: number }
  | { readonly name: string; readonly parts: readonly NestedCount[] };

/** What a count consists of: nothing, where it was counted itself. */
export function partsOf(counted: NestedCount): readonly NestedCount[] {
  return 'parts' in counted ? counted.parts : [];
}

/** The number itself, summed where it has parts. */
export function totalOf(counted: NestedCount): number {
  return 'parts' in counted
    ? counted.parts.reduce((sum, part) => sum + totalOf(part), 0)
    : counted.count;
}

/** A count and everything within it, totals before their parts. */
export function allWithin(counted: NestedCount): readonly NestedCount[] {
  return [counted, ...partsOf(counted).flatMap(allWithin)];
}
