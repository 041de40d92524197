import type {
  Directory,
  DirectoryRegion,
  DirectoryService,
  DirectoryTeam,
} from '../directory/Directory';
import { officialRegions } from '../regions/officialRegions';
import { vocabularies } from '../vocabulary/vocabularies';
import type { CoverageFilter } from './Coverage';
import { coverageOf } from './coverageOf';
import { reachOf } from './reachOf';

const ref = (slug: string) => `region:default/${slug}`;
const regions: readonly DirectoryRegion[] = officialRegions.map(
  ({ slug, names, type, parent, languages }) => ({
    ref: ref(slug),
    slug,
    names,
    type,
    parent: parent === undefined ? undefined : ref(parent),
    languages,
  }),
);
const named = (name: string) => ({ fi: name, sv: name, en: name });

const team = (
  name: string,
  serves: readonly string[],
  more: Partial<DirectoryTeam> = {},
): DirectoryTeam => ({
  ref: name,
  names: named(name),
  type: 'expert-team',
  serves: serves.map(ref),
  languages: ['fi'],
  strengths: [],
  ...more,
});
const service = (
  owner: string,
  at: readonly string[],
  more: Partial<DirectoryService> = {},
): DirectoryService => ({
  ref: `of-${owner}`,
  names: named(owner),
  owner,
  level: 'vaativin',
  modes: ['puhelin'],
  phenomena: ['vaino'],
  expertise: [],
  clientGroups: [],
  regions: at.map(ref),
  languages: ['fi'],
  opening: { state: 'open' },
  promise: null,
  form: 'f',
  ...more,
});

const filter: CoverageFilter = {
  levels: [],
  modes: [],
  languages: [],
  general: false,
  today: '2026-11-22',
};
const directoryOf = (
  teams: readonly DirectoryTeam[],
  services: readonly DirectoryService[],
): Directory => ({ at: '', regions, teams, networks: [], services });

// The row of stalking, each county by its slug.
const rowOf = (directory: Directory, asked: Partial<CoverageFilter> = {}) => {
  const { counties, rows } = coverageOf(directory, { ...filter, ...asked });
  const { cells } = rows.find(({ phenomenon }) => phenomenon === 'vaino')!;
  return Object.fromEntries(counties.map(({ slug }, at) => [slug, cells[at]]));
};
const inKainuu = (
  more: Partial<DirectoryService>,
  t?: Partial<DirectoryTeam>,
) =>
  rowOf(
    directoryOf([team('t', ['kainuu'], t)], [service('t', ['kainuu'], more)]),
  ).kainuu;

describe('coverageOf', () => {
  it('has a row for each phenomenon and a column for each county and Helsinki', () => {
    const { counties, rows } = coverageOf(directoryOf([], []), filter);
    expect(rows.map(({ phenomenon }) => phenomenon)).toEqual(
      vocabularies.phenomena.map(({ code }) => code),
    );
    expect(counties).toHaveLength(22);
    expect(counties.map(({ slug }) => slug)).not.toContain('hus');
    expect(new Set(rows.flatMap(({ cells }) => cells))).toEqual(
      new Set(['none']),
    );
  });

  it('puts counties in the order of areas and names', () => {
    const { counties } = coverageOf(directoryOf([], []), filter);
    const areas = counties.map(({ parent }) => parent);
    expect([...new Set(areas)]).toEqual(
      ['yta-etela', 'yta-ita', 'yta-lansi', 'yta-pohjoinen', 'yta-sisa'].map(
        ref,
      ),
    );
    expect(
      counties
        .filter(({ parent }) => parent === ref('yta-ita'))
        .map(({ names }) => names.fi),
    ).toEqual(['Etelä-Savo', 'Keski-Suomi', 'Pohjois-Karjala', 'Pohjois-Savo']);
  });

  it('tells the own county, the own area and the whole country apart', () => {
    const row = rowOf(
      directoryOf(
        [team('near', ['kainuu']), team('area', ['yta-ita'])],
        [service('near', ['kainuu']), service('area', ['yta-ita'])],
      ),
    );
    expect([row.kainuu, row['etela-savo'], row.lappi]).toEqual([
      'own',
      'area',
      'none',
    ]);
    const strong = rowOf(
      directoryOf(
        [team('c', ['yta-ita'], { type: 'ot-centre', strengths: ['vaino'] })],
        [service('c', ['yta-ita'])],
      ),
    );
    expect([strong.lappi, strong['etela-savo']]).toEqual(['national', 'area']);
    const whole = rowOf(
      directoryOf([team('n', ['yta-ita'])], [service('n', [])]),
    );
    expect(new Set(Object.values(whole))).toEqual(new Set(['national']));
  });

  it.each<[string, Partial<DirectoryService>, Partial<DirectoryTeam>]>([
    ['on a break', { opening: { state: 'paused' } }, {}],
    ['ended', { opening: { state: 'ended' } }, {}],
    ['out of date', { validTo: '2026-11-21' }, {}],
    ['not yet begun', { validFrom: '2026-11-23' }, {}],
    ['of a team that has ended', {}, { validTo: '2026-11-21' }],
    ['of a team that serves another county', {}, { serves: [ref('lappi')] }],
    ['of a team nobody knows', { owner: 'x' }, {}],
    ['of a contact team, which takes everything', {}, { type: 'contact-team' }],
  ])('counts no service %s', (_, more, itsTeam) => {
    expect(inKainuu({})).toBe('own');
    expect(inKainuu(more, itsTeam)).toBe('none');
  });

  it('counts a service that takes everything only where asked', () => {
    const directory = directoryOf(
      [team('t', ['kainuu'])],
      [service('t', ['kainuu'], { phenomena: [] })],
    );
    expect(rowOf(directory).kainuu).toBe('none');
    expect(rowOf(directory, { general: true }).kainuu).toBe('own');
  });

  it.each<[Partial<CoverageFilter>, string]>([
    [{ levels: ['vaativin'] }, 'own'],
    [{ levels: ['erityistaso'] }, 'none'],
    [{ modes: ['puhelin', 'digi'] }, 'own'],
    [{ modes: ['digi'] }, 'none'],
    [{ languages: ['fi', 'sv'] }, 'own'],
    [{ languages: ['sv'] }, 'none'],
  ])('narrowed by %j says %s', (asked, reach) => {
    const directory = directoryOf(
      [team('t', ['kainuu'])],
      [service('t', ['kainuu'])],
    );
    expect(rowOf(directory, asked).kainuu).toBe(reach);
  });

  it('is worked out in a moment for 5 000 units and 1 000 services', () => {
    const slugs = regions.map(({ slug }) => slug);
    const codes = vocabularies.phenomena.map(({ code }) => code);
    const teams = Array.from({ length: 5000 }, (_, i) =>
      team(`t${i}`, [slugs[i % slugs.length]], {
        type: i % 50 === 0 ? 'ot-centre' : 'expert-team',
        strengths: [codes[i % codes.length]],
      }),
    );
    const services = Array.from({ length: 1000 }, (_, i) =>
      service(`t${i}`, i % 20 === 0 ? [] : [slugs[i % slugs.length]], {
        ref: `s${i}`,
        phenomena: [codes[i % codes.length], codes[(i * 7) % codes.length]],
      }),
    );
    const directory = directoryOf(teams, services);
    coverageOf(directory, filter);
    const before = performance.now();
    coverageOf(directory, filter);
    expect(performance.now() - before).toBeLessThan(500);
  });
});

describe('reachOf', () => {
  it('says none of what is not found, and of what stands in every answer', () => {
    expect(reachOf(undefined)).toBe('none');
    expect(reachOf('contact')).toBe('none');
    expect(reachOf('coordination')).toBe('none');
    expect(reachOf('strength')).toBe('national');
  });
});
