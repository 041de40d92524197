import fc from 'fast-check';
import {
  directories,
  some,
  tongues,
  topics,
} from '../__testUtils__/randomDirectories';
import type { Directory } from '../directory/Directory';
import { findHelp } from '../findHelp/findHelp';
import type { CoverageFilter } from './Coverage';
import { coverageOf } from './coverageOf';
import { reachOf } from './reachOf';

const filters: fc.Arbitrary<CoverageFilter> = fc.record({
  levels: fc.constantFrom([], ['l1'], ['l1', 'l2']),
  modes: fc.constantFrom([], ['m1']),
  languages: some(tongues),
  general: fc.boolean(),
  today: fc.constantFrom('2026-01-01', '2026-06-01', '2026-06-02'),
});

// What counts at all; which of it comes first is for findHelp to say.
const counting = (
  directory: Directory,
  { general, languages }: CoverageFilter,
): Directory => ({
  ...directory,
  services: directory.services.filter(
    service =>
      (general || service.phenomena.length > 0) &&
      (languages.length === 0 ||
        languages.some(code => service.languages.includes(code))),
  ),
});

describe('coverageOf, for any filter and directory', () => {
  it('says of each cell where findHelp would find help first', () => {
    fc.assert(
      fc.property(filters, directories, (filter, directory) => {
        const { counties, rows } = coverageOf(directory, filter);
        const within = counting(directory, filter);
        for (const phenomenon of topics) {
          const { cells } = rows.find(row => row.phenomenon === phenomenon)!;
          const expected = counties.map(({ slug }) => {
            const { candidates } = findHelp(
              {
                phenomena: [phenomenon],
                expertise: [],
                clientGroups: [],
                levels: filter.levels,
                modes: filter.modes,
                languages: filter.languages,
                region: slug,
                allowOtherCounty: true,
                allowOtherArea: true,
                today: filter.today,
              },
              within,
            );
            return reachOf(candidates[0]?.group);
          });
          expect(cells).toEqual(expected);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
