import fc from 'fast-check';
import { hiddenCounts, smallestShown } from './hiddenCounts';
import { allWithin, partsOf, totalOf, type NestedCount } from './NestedCount';
import { whatCanBeKnown, type Range } from './whatCanBeKnown';

const most = 15;

const nation = (...areas: readonly (readonly number[])[]): NestedCount => ({
  name: 'nation',
  parts: areas.map((counties, area) => ({
    name: `area ${area}`,
    parts: counties.map((count, county) => ({
      name: `county ${area}.${county}`,
      count,
    })),
  })),
});

const count = fc.integer({ min: 0, max: 9 });
const smallNation = fc
  .oneof(
    fc.tuple(fc.tuple(count, count), fc.tuple(count, count)),
    fc.tuple(fc.tuple(count), fc.tuple(count, count, count)),
    fc.tuple(fc.tuple(count), fc.tuple(count), fc.tuple(count, count)),
    fc.tuple(fc.tuple(count, count, count, count)),
    fc.tuple(fc.tuple(count)),
  )
  .map(areas => nation(...areas));

/** Knows nothing of bounds: tries every nation with up to `most` in a county, and keeps those that fit what is shown. */
function tryEverything(
  whole: NestedCount,
  hidden: ReadonlySet<NestedCount>,
): ReadonlyMap<NestedCount, Range> {
  const all = allWithin(whole);
  const counties = all.filter(one => !partsOf(one).length);
  const within = all.map(one =>
    counties.flatMap((county, at) =>
      allWithin(one).includes(county) ? [at] : [],
    ),
  );
  const totals = all.map(totalOf);
  const seen = all.map(() => ({ least: Infinity, most: -Infinity }));
  const tables = (most + 1) ** counties.length;
  for (let table = 0; table < tables; table += 1) {
    const counts = counties.map(
      (_, at) => Math.floor(table / (most + 1) ** at) % (most + 1),
    );
    const sums = within.map(at => at.reduce((sum, i) => sum + counts[i], 0));
    if (sums.every((sum, i) => hidden.has(all[i]) || sum === totals[i])) {
      sums.forEach((sum, i) => {
        seen[i].least = Math.min(seen[i].least, sum);
        seen[i].most = Math.max(seen[i].most, sum);
      });
    }
  }
  return new Map(all.map((one, i) => [one, seen[i]]));
}

const namesOf = (counts: Iterable<NestedCount>) =>
  [...counts].map(({ name }) => name).sort();

describe('hiddenCounts', () => {
  it('leaves no hidden count that trying every nation narrows to fewer than five apart', () => {
    fc.assert(
      fc.property(smallNation, whole => {
        const hidden = hiddenCounts(whole);
        const found = tryEverything(whole, hidden);
        for (const one of hidden) {
          const range = found.get(one)!;
          expect(range.most - range.least).toBeGreaterThanOrEqual(
            smallestShown,
          );
        }
      }),
      { numRuns: 30 },
    );
  });

  it('never shows a count under five, and hides nothing where none is', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.nat(40), { minLength: 1, maxLength: 6 }), {
          minLength: 1,
          maxLength: 5,
        }),
        areas => {
          const whole = nation(...areas);
          const all = allWithin(whole);
          const small = all.filter(one => totalOf(one) < smallestShown);
          const hidden = hiddenCounts(whole);
          expect(small.filter(one => !hidden.has(one))).toEqual([]);
          expect(hidden.size > 0).toBe(small.length > 0);
        },
      ),
    );
  });

  it('is needed: with the small count alone hidden, its neighbours and total give it away', () => {
    const whole = nation([3, 20], [30, 40]);
    const small = allWithin(whole).filter(one => totalOf(one) < smallestShown);
    const county = small[0];
    expect(whatCanBeKnown(whole, new Set(small)).get(county)).toEqual({
      least: 3,
      most: 3,
    });
    expect(namesOf(hiddenCounts(whole))).toEqual(['county 0.0', 'county 0.1']);
  });

  it('hides an area beside one whose only county is small, since the country would give it away', () => {
    expect(namesOf(hiddenCounts(nation([3], [30, 40])))).toEqual([
      'area 0',
      'area 1',
      'county 0.0',
      'county 1.0',
    ]);
  });

  it('shows nothing of a country in which next to nothing was counted', () => {
    const whole = nation([1, 0], [2]);
    expect(hiddenCounts(whole).size).toBe(allWithin(whole).length);
  });
});

describe('whatCanBeKnown', () => {
  it('finds what trying every nation finds, where the country is shown', () => {
    fc.assert(
      fc.property(
        fc.tuple(
          fc.integer({ min: 0, max: 3 }),
          fc.integer({ min: 0, max: 4 }),
          fc.integer({ min: 0, max: 4 }),
          fc.integer({ min: 0, max: 4 }),
          fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }),
        ),
        ([a, b, c, d, choices]) => {
          const whole = nation([a, b], [c, d]);
          const hidden = new Set(
            allWithin(whole).filter((_, at) => at > 0 && choices[at - 1]),
          );
          expect(whatCanBeKnown(whole, hidden)).toEqual(
            tryEverything(whole, hidden),
          );
        },
      ),
      { numRuns: 30 },
    );
  });
});
