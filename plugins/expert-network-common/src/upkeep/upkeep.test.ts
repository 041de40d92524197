import type { Entity } from '@backstage/catalog-model';
import { toDirectory } from '../directory/toDirectory';
import { flagsOf } from './flagsOf';
import { coordinatorsOf, keeperOf } from './keepers';
import { occasionOf } from './occasionOf';
import { toKeptUnits } from './toKeptUnits';

const today = '2026-11-22';
const names = (fi: string) => ({ fi, sv: `${fi} sv`, en: `${fi} en` });
const confirmedOn = '2026-09-12';

const entity = (kind: string, name: string, spec: object): Entity => ({
  apiVersion:
    kind === 'Group' ? 'backstage.io/v1alpha1' : 'tukiverkko.fi/v1alpha1',
  kind,
  metadata: { name, etag: `${name}-1` },
  spec: { names: names(name), languages: ['fi'], ...spec },
});
const team = (name: string, spec: object = {}) =>
  entity('Group', name, {
    type: 'expert-team',
    serves: ['etela-savo'],
    children: [],
    confirmedOn,
    ...spec,
  });
const service = (name: string, spec: object = {}) =>
  entity('ConsultationService', name, {
    owner: 'tiimi',
    level: 'vaativin',
    modes: ['lausunto'],
    opening: { state: 'open' },
    form: 'f',
    confirmedOn,
    ...spec,
  });
const role = (name: string, more: object = {}) => ({
  names: names(name),
  person: 'aino',
  deputy: 'eero',
  ...more,
});

/** The flags of the first of these among all of them. */
function flags(...entities: readonly Entity[]) {
  const units = toKeptUnits([...entities, team('tiimi')]);
  const byRef = new Map(units.map(unit => [unit.ref, unit]));
  return flagsOf(units[0], { find: ref => byRef.get(ref), today }).map(
    ({ code, on, role: named }) =>
      [code, on, named?.fi].filter(Boolean).join(' '),
  );
}

describe('what needs attention', () => {
  it('is nothing in what was confirmed, runs on and has everybody', () => {
    expect(flags(service('s'))).toEqual([]);
    expect(flags(team('t', { roles: [role('Johtaja')] }))).toEqual([]);
  });

  it.each([
    [{ confirmedOn: '2025-11-22' }, ['unconfirmed 2026-11-22']],
    [{ confirmedOn: '2025-11-23' }, []],
    [{ confirmedOn: undefined }, ['never-confirmed']],
    [{ validTo: '2026-12-31' }, ['ends-soon 2026-12-31']],
    [{ validTo: '2027-06-30' }, []],
    [{ validTo: '2026-12-31', successor: 'next' }, []],
    [{ validTo: '2026-12-31', successor: 'lost' }, ['ends-soon 2026-12-31']],
    [{ validTo: '2026-10-31' }, ['ended 2026-10-31']],
    [{ validTo: '2024-10-31' }, []],
    [{ validTo: '2026-10-31', successor: 'next' }, []],
    [
      { validTo: '2022-12-31', successor: 'lost' },
      ['successor-lost 2022-12-31'],
    ],
    [{ opening: { state: 'ended' } }, ['ended']],
    [{ opening: { state: 'paused' } }, ['pause-endless']],
    [{ opening: { state: 'paused', until: '2027-01-07' } }, []],
    [{ owner: 'entinen' }, ['owner-ended 2026-10-31']],
  ])('of a service that says %j is %j', (spec, expected) => {
    const gone = team('entinen', { validTo: '2026-10-31' });
    expect(flags(service('s', spec), service('next'), gone)).toEqual(expected);
  });

  it('asks about a lost successor where the chain breaks, and at each link of a circle', () => {
    const gone = { validTo: '2022-12-31' };
    const a = service('a', { ...gone, successor: 'b' });
    const b = service('b', { ...gone, successor: 'lost' });
    expect(flags(a, b)).toEqual([]);
    expect(flags(b, a)).toEqual(['successor-lost 2022-12-31']);
    const c = service('b', { ...gone, successor: 'a' });
    expect(flags(a, c)).toEqual(['successor-lost 2022-12-31']);
  });

  it.each([
    [[role('R', { validTo: '2026-12-10' })], ['role-ends-soon 2026-12-10 R']],
    [[role('R', { validTo: '2027-03-01' })], []],
    [[role('R', { validTo: '2026-11-21' })], ['role-ended 2026-11-21 R']],
    [[role('R', { validTo: '2024-01-01' })], []],
    [[role('R', { deputy: undefined })], ['role-without-deputy R']],
    [
      [
        role('R', { validTo: '2026-11-21' }),
        role('R', { person: 'eero', validFrom: '2026-11-22' }),
      ],
      [],
    ],
    [
      [
        role('R', { validTo: '2026-12-10' }),
        role('R', { person: 'eero', validTo: '2026-12-10' }),
      ],
      ['role-ends-soon 2026-12-10 R'],
    ],
  ])('of a unit with the roles %j is %j', (roles, expected) => {
    expect(flags(team('t', { roles }))).toEqual(expected);
  });
});

describe('telling people of it', () => {
  const key = (on: string, day: string) =>
    occasionOf({ code: 'unconfirmed', on }, day);

  it('begins with the owner on the day, and takes in the coordinator a month later', () => {
    expect(key('2026-11-23', today)).toBeUndefined();
    expect(key(today, today)).toEqual({
      key: 'unconfirmed 2026-11-22 1',
      to: ['owner'],
    });
    expect(key(today, '2026-12-21')?.key).toBe('unconfirmed 2026-11-22 1');
    expect(key(today, '2026-12-22')).toEqual({
      key: 'unconfirmed 2026-11-22 2',
      to: ['owner', 'coordinator'],
    });
  });

  it('is another occasion in another year', () => {
    expect(key('2027-11-22', '2027-11-22')?.key).not.toBe(
      key(today, '2027-11-22')?.key,
    );
  });

  it('happens once for what has no day, and never for what is only listed', () => {
    const once = { code: 'never-confirmed', on: null } as const;
    expect(occasionOf(once, today)?.key).toBe('never-confirmed 1');
    expect(occasionOf(once, '2030-01-01')?.key).toBe('never-confirmed 1');
    const listed = { code: 'role-without-deputy', on: null } as const;
    expect(occasionOf(listed, today)).toBeUndefined();
  });
});

describe('who keeps a unit true', () => {
  const region = (name: string, type: string, parent?: string) =>
    entity('Region', name, { type, ...(parent && { parent }) });
  const coordination = (name: string, serves: string[], more: object = {}) =>
    team(name, { type: 'coordination-team', serves, ...more });
  const entities = [
    region('ita', 'collaborative-area'),
    region('etela', 'collaborative-area'),
    region('etela-savo', 'wellbeing-services-county', 'ita'),
    coordination('koordinaatio-ita', ['ita']),
    coordination('koordinaatio-entinen', ['ita'], { validTo: '2026-01-01' }),
    coordination('koordinaatio-etela', ['etela']),
    team('tiimi'),
    team('organisaatio', { type: 'organisation' }),
    service('paikallinen', { regions: ['etela-savo'] }),
    service('koko-maa'),
  ];
  const units = toKeptUnits(entities);
  const unit = (name: string) =>
    units.find(({ ref }) => ref.endsWith(`/${name}`))!;
  const directory = toDirectory(entities, '');
  const teamsNamed = (...wanted: readonly string[]) =>
    directory.teams.filter(({ ref }) =>
      wanted.some(name => ref.endsWith(`/${name}`)),
    );
  const keeper = (of: string, ...teams: readonly string[]) =>
    keeperOf(unit(of), teamsNamed(...teams), directory, today);

  it('is whoever is in its team, and in the team that owns a service', () => {
    expect(keeper('tiimi', 'tiimi')).toBe('owner');
    expect(keeper('paikallinen', 'tiimi')).toBe('owner');
    expect(keeper('paikallinen', 'koordinaatio-etela')).toBeUndefined();
    expect(keeper('paikallinen')).toBeUndefined();
  });

  it('is whoever coordinates the area today, not those who did', () => {
    expect(keeper('paikallinen', 'koordinaatio-ita')).toBe('coordinator');
    expect(keeper('paikallinen', 'koordinaatio-entinen')).toBeUndefined();
  });

  it('is the coordinator and nobody else where an organisation is a whole county at work', () => {
    expect(keeper('organisaatio', 'organisaatio')).toBeUndefined();
    expect(keeper('organisaatio', 'koordinaatio-ita')).toBe('coordinator');
  });

  it('is every coordinator for the whole country, or those who coordinate all of it', () => {
    const refs = (within = directory) =>
      coordinatorsOf(unit('koko-maa'), within, today).map(({ ref }) => ref);
    expect(refs()).toHaveLength(2);
    const national = toDirectory(
      [...entities, coordination('koordinaatio-suomi', ['ita', 'etela'])],
      '',
    );
    expect(refs(national)).toEqual(['group:default/koordinaatio-suomi']);
  });
});
