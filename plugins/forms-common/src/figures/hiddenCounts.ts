import { allWithin, partsOf, totalOf, type NestedCount } from './NestedCount';
import { whatCanBeKnown } from './whatCanBeKnown';

/** Counts under this are not shown, and what is not shown cannot be narrowed to fewer values than this apart. */
export const smallestShown = 5;

/**
 * The counts that are not shown: the small ones, zero among them, and as many others as it takes that no hidden
 * count can be worked out to within `smallestShown`.
 *
 * This is cell suppression with a threshold rule, secondary suppression and an audit of the bounds (Hundepool et al.,
 * Statistical Disclosure Control, Wiley 2012, chapter 4). What is hidden besides is the nearest smallest count, one at
 * a time: safe, though not always the fewest. It covers one tree of sums. Two published trees whose counts add up to
 * each other (by region, and by region and mode) are linked tables: each alone is safe, both together may not be.
 * Nor does it cover a reader who knows some of the counts, or who replays the choice of what is hidden besides.
 */
export function hiddenCounts(whole: NestedCount): ReadonlySet<NestedCount> {
  const all = allWithin(whole);
  const hidden = new Set(all.filter(one => totalOf(one) < smallestShown));
  for (;;) {
    const known = whatCanBeKnown(whole, hidden);
    const exposed = [...hidden].find(one => {
      const range = known.get(one);
      return range && range.most - range.least < smallestShown;
    });
    if (!exposed) return hidden;
    const nearby = besideHidden(all, hidden, exposed);
    const shown = all.filter(one => !hidden.has(one));
    hidden.add(smallestOf(nearby.length ? nearby : shown));
  }
}

/** The shown counts that share a sum with this one, or with hidden counts that it shares sums with. */
function besideHidden(
  all: readonly NestedCount[],
  hidden: ReadonlySet<NestedCount>,
  from: NestedCount,
): readonly NestedCount[] {
  const reached = new Set([from]);
  // A set hands out what is added while it is walked.
  for (const counted of reached) {
    if (hidden.has(counted)) {
      inTheSameSums(all, counted).forEach(one => reached.add(one));
    }
  }
  return [...reached].filter(one => !hidden.has(one));
}

function inTheSameSums(
  all: readonly NestedCount[],
  counted: NestedCount,
): readonly NestedCount[] {
  const total = all.find(one => partsOf(one).includes(counted));
  return [...partsOf(counted), ...(total ? [...partsOf(total), total] : [])];
}

function smallestOf(counts: readonly NestedCount[]): NestedCount {
  return counts.reduce((a, b) => (totalOf(b) < totalOf(a) ? b : a));
}
