import fc from 'fast-check';
import {
  officialRegions,
  type Directory,
} from '@tukiverkko/plugin-expert-network-common';
import type { RouteRecord } from '../routing/RouteRecord';
import { aDirectory, aService, aTeam } from '../testing/aDirectory';

/* Directories and questions in which everything that decides about routing differs. */

const places = ['etela-savo', 'kainuu', 'yta-ita', 'yta-pohjoinen'];
const topics = ['vaativa-ero', 'nepsy'];
const tongues = ['fi', 'sv'];
const modes = ['etatapaaminen', 'lausunto'];
const today = '2026-11-22';

const some = (from: readonly string[], min = 0) =>
  fc.subarray([...from], { minLength: min });
const maybeDay = fc.option(
  fc.constantFrom('2026-11-01', '2026-11-22', '2026-12-01'),
  { nil: undefined, freq: 3 },
);
const successorOf = (kind: string) =>
  fc.option(
    fc.nat(7).map(at => `${kind}-${at}`),
    { nil: undefined },
  );
const validity = { validFrom: maybeDay, validTo: maybeDay };
const opening = fc.constantFrom(
  { state: 'open' as const },
  { state: 'open' as const },
  { state: 'paused' as const, until: today },
  { state: 'paused' as const },
  { state: 'ended' as const },
);

const teams = fc.array(
  fc.record({
    type: fc.constantFrom(
      'ot-centre',
      'coordination-team',
      'expert-team',
      'contact-team',
      'organisation',
    ),
    serves: some([...places, 'yta-sisa'], 1),
    languages: some(tongues, 1),
    strengths: some(topics),
    successor: successorOf('group:default/team'),
    ...validity,
  }),
  { maxLength: 7 },
);
const services = fc.array(
  fc.record({
    owner: fc.nat(6).map(at => `team-${at}`),
    regions: some(places),
    phenomena: some(topics),
    modes: some(modes, 1),
    languages: some(tongues, 1),
    promise: fc.constantFrom(null, 1, 5),
    opening,
    successor: successorOf('consultationservice:default/service'),
    ...validity,
  }),
  { maxLength: 10 },
);

/** A few teams and services around two areas, in the official regions. */
export const directories: fc.Arbitrary<Directory> = fc
  .tuple(teams, services)
  .map(([ts, ss]) => ({
    ...aDirectory,
    teams: ts.map(({ type, serves, ...more }, at) =>
      aTeam(`team-${at}`, type, serves, more),
    ),
    services: ss.map(({ owner, regions, ...more }, at) =>
      aService(`service-${at}`, owner, regions, more),
    ),
  }));

const base = fc.record({
  rule: fc.constant('rule'),
  priority: fc.constant('normal' as const),
  promise: fc.constantFrom(null, 2, 9),
  fallback: fc.constantFrom('group:default/team-0', 'group:default/elsewhere'),
});
const find = fc.record({
  phenomena: some(topics),
  expertise: fc.constant([]),
  clientGroups: fc.constant([]),
  modes: some(modes),
  languages: some(['fi', 'sv', 'se']),
  region: fc.constant(null),
  allowOtherCounty: fc.boolean(),
  allowOtherArea: fc.boolean(),
});
const service = fc
  .nat(11)
  .map(at => `consultationservice:default/service-${at}`);

const coordinator = some([...places, 'nowhere']).map(slugs =>
  slugs.map(slug => (slug === 'kainuu' ? `region:default/${slug}` : slug)),
);

/** Everything a routing can be decided from. */
export const records: fc.Arbitrary<RouteRecord> = fc.record({
  format: fc.constant(1 as const),
  target: fc
    .oneof(
      { weight: 4, arbitrary: fc.tuple(base, fc.record({ find })) },
      { weight: 1, arbitrary: fc.tuple(base, fc.record({ service })) },
      { weight: 1, arbitrary: fc.tuple(base, fc.record({ coordinator })) },
    )
    .map(([given, wanted]) => ({ ...given, ...wanted })),
  region: fc.constantFrom(
    null,
    'nowhere',
    ...places,
    ...officialRegions.slice(0, 2).map(({ slug }) => slug),
  ),
  today: fc.constant(today),
  directory: directories,
});
