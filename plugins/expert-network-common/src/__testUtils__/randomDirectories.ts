import fc from 'fast-check';
import type { Directory } from '../directory/Directory';

/* Small directories in which everything that can differ does: one room for every property of finding help. */

export const areas = ['a1', 'a2'];
export const counties = ['c1', 'c2', 'c3'];
export const topics = ['vaino', 'nepsy'];
export const tongues = ['fi', 'sv'];
const ref = (slug: string) => `region:default/${slug}`;
const names = (n: string) => ({ fi: n, sv: n, en: n });

const day = fc.constantFrom('2026-01-01', '2026-06-01', '2026-12-31');
// Mostly in force, or the order among the chosen would hardly ever be tried.
const maybe = fc.oneof(
  { weight: 6, arbitrary: fc.constant(undefined) },
  { weight: 1, arbitrary: day },
);
const validity = { validFrom: maybe, validTo: maybe };
/** Some of these, in their order. */
export const some = (from: readonly string[], min = 0) =>
  fc.subarray([...from], { minLength: min });
const letter = fc.constantFrom('å', 'a', 'b', 'ö', 'same');

const teams = fc.array(
  fc.record({
    label: letter,
    type: fc.constantFrom(
      'ot-centre',
      'coordination-team',
      'expert-team',
      'contact-team',
      'organisation',
    ),
    serves: some([...areas, ...counties], 1),
    languages: some(tongues, 1),
    strengths: some(topics),
    ...validity,
  }),
  { minLength: 3, maxLength: 8 },
);
const services = fc.array(
  fc.record({
    label: letter,
    owner: fc.nat(5),
    modes: some(['m1', 'm2'], 1),
    level: fc.constantFrom('l1', 'l2'),
    phenomena: some(topics),
    regions: some([...areas, ...counties]),
    languages: some(tongues, 1),
    opening: fc.constantFrom(
      { state: 'open' as const },
      { state: 'open' as const },
      { state: 'open' as const },
      { state: 'ended' as const },
      { state: 'paused' as const, until: '2026-06-01' },
      { state: 'paused' as const },
    ),
    ...validity,
  }),
  { maxLength: 14 },
);

/** Any directory of two areas, three counties and a few units. */
export const directories: fc.Arbitrary<Directory> = fc
  .tuple(teams, services)
  .map(([ts, ss]) => ({
    at: '2026-06-01T00:00:00Z',
    regions: [
      ...areas.map(slug => ({
        ref: ref(slug),
        slug,
        names: names(slug),
        type: 'collaborative-area' as const,
        languages: [],
      })),
      ...counties.map((slug, i) => ({
        ref: ref(slug),
        slug,
        names: names(slug),
        type: 'wellbeing-services-county' as const,
        parent: ref(areas[i % 2]),
        languages: [],
      })),
    ],
    teams: ts.map(({ label, serves, ...t }, i) => ({
      ...t,
      ref: `group:default/${i}`,
      names: names(label),
      serves: serves.map(ref),
    })),
    networks: [],
    services: ss.map(({ label, owner, regions, ...s }, i) => ({
      ...s,
      ref: `consultationservice:default/${i}`,
      names: names(label),
      owner: `group:default/${owner}`,
      regions: regions.map(ref),
      expertise: [],
      clientGroups: [],
      promise: null,
      form: 'f',
    })),
  }));
