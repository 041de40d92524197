import { partsOf, totalOf, type NestedCount } from './NestedCount';

/** The least and the most that a count can be. */
export interface Range {
  readonly least: number;
  readonly most: number;
}

const anything: Range = { least: 0, most: Infinity };

const sumOf = (ranges: readonly Range[]): Range => ({
  least: ranges.reduce((sum, { least }) => sum + least, 0),
  most: ranges.reduce((sum, { most }) => sum + most, 0),
});

const both = (a: Range, b: Range): Range => ({
  least: Math.max(a.least, b.least),
  most: Math.min(a.most, b.most),
});

/**
 * What a reader can work out about each count from those that are shown, and from counts never being negative.
 * Every count stands in one sum as a part and in one as a total, so the sums form a tree; there, going up once and
 * down once finds the exact bounds. Tables that share counts in any other way need more than this.
 */
export function whatCanBeKnown(
  whole: NestedCount,
  hidden: ReadonlySet<NestedCount>,
): ReadonlyMap<NestedCount, Range> {
  const fromParts = new Map<NestedCount, Range>();
  const lookAtParts = (counted: NestedCount): Range => {
    const parts = partsOf(counted).map(lookAtParts);
    const total = totalOf(counted);
    const range = hidden.has(counted)
      ? both(anything, parts.length ? sumOf(parts) : anything)
      : { least: total, most: total };
    fromParts.set(counted, range);
    return range;
  };

  const known = new Map<NestedCount, Range>();
  const lookAtTotal = (counted: NestedCount, range: Range): void => {
    known.set(counted, range);
    const parts = partsOf(counted);
    for (const part of parts) {
      const others = sumOf(
        parts
          .filter(other => other !== part)
          .map(other => fromParts.get(other) ?? anything),
      );
      const whatIsLeft = {
        least: range.least - others.most,
        most: range.most - others.least,
      };
      lookAtTotal(part, both(fromParts.get(part) ?? anything, whatIsLeft));
    }
  };
  lookAtTotal(whole, lookAtParts(whole));
  return known;
}
