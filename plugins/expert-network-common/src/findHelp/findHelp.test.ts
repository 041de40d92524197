import type {
  Directory,
  DirectoryRegion,
  DirectoryService,
  DirectoryTeam,
} from '../directory/Directory';
import type { FindQuestion } from './FindQuestion';
import { findHelp } from './findHelp';

const names = (fi: string) => ({ fi, sv: fi, en: fi });

const region = (slug: string, parent?: string): DirectoryRegion => ({
  ref: `region:default/${slug}`,
  slug,
  names: names(slug),
  type: parent ? 'wellbeing-services-county' : 'collaborative-area',
  ...(parent && { parent: `region:default/${parent}` }),
  languages: ['fi'],
});

const team = (
  name: string,
  type: DirectoryTeam['type'],
  serves: readonly string[],
  more: Partial<DirectoryTeam> = {},
): DirectoryTeam => ({
  ref: `group:default/${name}`,
  names: names(name),
  type,
  serves: serves.map(slug => `region:default/${slug}`),
  languages: ['fi'],
  strengths: [],
  ...more,
});

const service = (
  name: string,
  owner: string,
  regions: readonly string[],
  more: Partial<DirectoryService> = {},
): DirectoryService => ({
  ref: `consultationservice:default/${name}`,
  names: names(name),
  owner: `group:default/${owner}`,
  level: 'vaativin',
  modes: ['etatapaaminen'],
  phenomena: ['vaativa-ero'],
  expertise: [],
  clientGroups: [],
  regions: regions.map(slug => `region:default/${slug}`),
  languages: ['fi'],
  opening: { state: 'open' },
  promise: 5,
  form: 'consultation-request',
  ...more,
});

const directory: Directory = {
  at: '2026-11-22T08:00:00Z',
  regions: [
    region('yta-ita'),
    region('yta-etela'),
    region('etela-savo', 'yta-ita'),
    region('pohjois-savo', 'yta-ita'),
    region('helsinki', 'yta-etela'),
  ],
  teams: [
    team('own', 'expert-team', ['etela-savo']),
    team('area', 'ot-centre', ['yta-ita']),
    team('far', 'ot-centre', ['yta-etela'], { strengths: ['vaativa-ero'] }),
    team('country', 'expert-team', ['helsinki']),
    team('neighbour', 'expert-team', ['pohjois-savo']),
    team('contact', 'contact-team', ['etela-savo']),
    team('coordination', 'coordination-team', ['yta-ita']),
    team('all-coordination', 'coordination-team', ['yta-ita', 'yta-etela']),
  ],
  networks: [],
  services: [
    service('own', 'own', ['etela-savo']),
    service('area', 'area', ['yta-ita']),
    service('far', 'far', ['yta-etela']),
    service('country', 'country', []),
    service('neighbour', 'neighbour', ['pohjois-savo']),
  ],
};

const question: FindQuestion = {
  phenomena: ['vaativa-ero'],
  expertise: [],
  clientGroups: [],
  levels: [],
  modes: [],
  languages: [],
  region: 'etela-savo',
  allowOtherCounty: true,
  allowOtherArea: true,
  today: '2026-11-22',
};

const teamsOf = (asked: FindQuestion, within = directory) =>
  findHelp(asked, within).candidates.map(({ team: { names: n } }) => n.fi);

const withService = (
  name: string,
  change: Partial<DirectoryService>,
): Directory => ({
  ...directory,
  services: directory.services.map(s =>
    s.names.fi === name ? { ...s, ...change } : s,
  ),
});

describe('findHelp', () => {
  it('looks from the own county outwards, and to contact and coordination last', () => {
    expect(teamsOf(question)).toEqual([
      'own',
      'area',
      'far',
      'country',
      'contact',
      'coordination',
      'all-coordination',
    ]);
  });

  it('asks nobody outside the county without leave', () => {
    expect(
      teamsOf({ ...question, allowOtherCounty: false, allowOtherArea: false }),
    ).toEqual(['own', 'contact']);
  });

  it('opens the area with one leave, and centres and the country with the other', () => {
    expect(teamsOf({ ...question, allowOtherArea: false })).toEqual([
      'own',
      'area',
      'contact',
      'coordination',
      'all-coordination',
    ]);
    expect(teamsOf({ ...question, allowOtherCounty: false })).toEqual([
      'own',
      'far',
      'country',
      'contact',
    ]);
  });

  it('asks no unit for a region it does not say it serves', () => {
    expect(teamsOf(question)).not.toContain('neighbour');
  });

  it('shows the rest of the country only to who looks around', () => {
    const everywhere = { ...question, region: null, everywhere: true };
    expect(teamsOf(everywhere)).toEqual([
      'far',
      'country',
      'area',
      'neighbour',
      'own',
      'all-coordination',
    ]);
    expect(teamsOf({ ...question, region: null })).toEqual([
      'far',
      'country',
      'all-coordination',
    ]);
  });

  it.each<[string, Partial<DirectoryService>, string]>([
    ['paused', { opening: { state: 'paused', until: '2026-11-22' } }, 'paused'],
    ['ended', { opening: { state: 'ended' } }, 'ended'],
    ['out of date', { validTo: '2026-11-21' }, 'ended'],
    ['not yet begun', { validFrom: '2026-11-23' }, 'not-yet'],
    ['without its team', { owner: 'group:default/gone' }, 'team-unknown'],
  ])('passes over a service that is %s, and says so', (_, change, code) => {
    const [first] = findHelp(question, withService('own', change)).steps;
    expect(first.candidates).toEqual([]);
    expect(first.passedOver.map(p => p.obstacles)).toEqual([
      [expect.objectContaining({ code })],
    ]);
  });

  it('does not believe a service that says it serves where its team does not', () => {
    const stray = withService('neighbour', {
      regions: ['region:default/etela-savo'],
    });
    const [first] = findHelp(question, stray).steps;
    expect(first.passedOver.map(p => p.obstacles)).toEqual([
      [{ code: 'team-elsewhere' }],
    ]);
  });

  it('takes a service again when its pause is over', () => {
    const again = withService('own', {
      opening: { state: 'paused', until: '2026-11-21' },
    });
    expect(teamsOf(question, again)[0]).toBe('own');
  });

  it('passes over the services of a team that has ended', () => {
    const ended = {
      ...directory,
      teams: directory.teams.map(t =>
        t.names.fi === 'own' ? { ...t, validTo: '2025-12-31' } : t,
      ),
    };
    expect(teamsOf(question, ended)).not.toContain('own');
  });

  it.each<[string, Partial<FindQuestion>]>([
    ['phenomenon', { phenomena: ['nepsy'] }],
    ['expertise', { expertise: ['barnahus'] }],
    ['mode', { modes: ['lausunto'] }],
    ['level', { levels: ['matala-kynnys'] }],
  ])('takes only services of the %s asked for', (_, asked) => {
    expect(teamsOf({ ...question, ...asked })).toEqual([
      'contact',
      'coordination',
      'all-coordination',
    ]);
  });

  it('matches on the rest where nothing is asked', () => {
    expect(teamsOf({ ...question, phenomena: [] })[0]).toBe('own');
  });

  it('puts a wished language before the name, and a named subject before one that takes all', () => {
    const two: Directory = {
      ...directory,
      services: [
        service('a-all', 'own', ['etela-savo'], { phenomena: [] }),
        service('b-named', 'own', ['etela-savo']),
        service('c-swedish', 'own', ['etela-savo'], {
          phenomena: [],
          languages: ['sv'],
        }),
      ],
    };
    const order = (asked: FindQuestion) =>
      findHelp(asked, two).candidates.map(c => c.service?.names.fi);
    expect(order(question).slice(0, 3)).toEqual([
      'b-named',
      'a-all',
      'c-swedish',
    ]);
    expect(order({ ...question, languages: ['sv'] }).slice(0, 3)).toEqual([
      'c-swedish',
      'b-named',
      'a-all',
    ]);
  });

  it('says which wished language nobody serves in', () => {
    const swedish = withService('area', { languages: ['sv'] });
    expect(
      findHelp({ ...question, languages: ['sv', 'se'] }, swedish).languageGap,
    ).toEqual(['se']);
  });

  it('finds what a contact team offers through the team, after everything else', () => {
    const offering: Directory = {
      ...directory,
      services: [
        ...directory.services,
        service('ask', 'contact', ['etela-savo'], { phenomena: [] }),
      ],
    };
    const found = findHelp(question, offering).candidates;
    expect(
      found
        .filter(({ service: s }) => s?.names.fi === 'ask')
        .map(({ group }) => group),
    ).toEqual(['contact']);
  });

  it('looks into the counties of an area when one asks from the area', () => {
    expect(teamsOf({ ...question, region: 'yta-ita' })).toEqual([
      'area',
      'neighbour',
      'own',
      'far',
      'country',
      'coordination',
      'all-coordination',
    ]);
  });

  it('gives nobody for a region the directory does not know, but the country', () => {
    expect(
      teamsOf({ ...question, region: 'atlantis', allowOtherArea: false }),
    ).toEqual([]);
  });
});
