import { mockServices } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { DirectorySnapshot } from './DirectorySnapshot';
import { readCatalog } from './readCatalog';

const names = { fi: 'Nimi', sv: 'Namn', en: 'Name' };

const region = (name: string, parent?: string): Entity => ({
  apiVersion: 'tukiverkko.fi/v1alpha1',
  kind: 'Region',
  metadata: { name },
  spec: {
    type: parent ? 'wellbeing-services-county' : 'collaborative-area',
    names,
    languages: ['fi'],
    ...(parent && { parent }),
  },
});

const group = (
  name: string,
  type: string,
  serves: string[],
  members: string[] = [],
): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Group',
  metadata: { name },
  spec: { type, names, serves, languages: ['fi'], children: [] },
  relations: members.map(member => ({
    type: 'hasMember',
    targetRef: `user:default/${member}`,
  })),
});

const service: Entity = {
  apiVersion: 'tukiverkko.fi/v1alpha1',
  kind: 'ConsultationService',
  metadata: { name: 'ero' },
  spec: {
    owner: 'jarvisydan',
    names,
    level: 'vaativin',
    modes: ['neuvonta'],
    regions: ['etela-savo'],
    languages: ['fi'],
    opening: { state: 'open' },
    form: 'consultation-request',
  },
};

const catalogue: Entity[] = [
  region('yta-ita'),
  region('etela-savo', 'yta-ita'),
  group('jarvisydan', 'expert-team', ['etela-savo'], ['veera']),
  group('koordinaatio-ita', 'coordination-team', ['yta-ita'], ['taimi']),
  group(
    'organisaatio-etela-savo',
    'organisation',
    ['region:default/etela-savo'],
    ['veera', 'sanni'],
  ),
  group('guild', 'guild', [], ['sanni']),
  service,
];

const logger = mockServices.logger.mock();
const reader = (entities: Entity[]) => () =>
  readCatalog(catalogServiceMock({ entities }), mockServices.auth());

describe('DirectorySnapshot', () => {
  it('knows nothing before its first reading', () => {
    const snapshot = new DirectorySnapshot({ read: reader(catalogue), logger });
    expect(snapshot.current()).toBeUndefined();
    expect(snapshot.teamsOf('user:default/veera')).toEqual([]);
  });

  it('reads regions, teams and services with full refs, and leaves other Groups out', async () => {
    const snapshot = new DirectorySnapshot({
      read: reader(catalogue),
      logger,
      now: () => Date.parse('2026-11-22T08:00:00Z'),
    });
    await snapshot.refresh();
    const directory = snapshot.current()!;
    expect(directory.at).toBe('2026-11-22T08:00:00.000Z');
    expect(directory.teams.map(({ ref }) => ref).sort()).toEqual([
      'group:default/jarvisydan',
      'group:default/koordinaatio-ita',
      'group:default/organisaatio-etela-savo',
    ]);
    expect(directory.services).toEqual([
      expect.objectContaining({
        ref: 'consultationservice:default/ero',
        owner: 'group:default/jarvisydan',
        regions: ['region:default/etela-savo'],
        promise: null,
      }),
    ]);
    expect(directory.regions[1].parent).toBe('region:default/yta-ita');
  });

  it('knows the teams and the region of a person', async () => {
    const snapshot = new DirectorySnapshot({ read: reader(catalogue), logger });
    await snapshot.refresh();
    const refs = (user: string) =>
      snapshot.teamsOf(`user:default/${user}`).map(({ ref }) => ref);
    expect(refs('veera')).toEqual([
      'group:default/jarvisydan',
      'group:default/organisaatio-etela-savo',
    ]);
    expect(refs('nobody')).toEqual([]);
    expect(snapshot.regionOf('user:default/sanni')?.slug).toBe('etela-savo');
    // A coordinator's area is not where they work.
    expect(snapshot.regionOf('user:default/taimi')).toBeUndefined();
  });

  it('tells what is wrong in the entities, and goes on without the bad parts', async () => {
    const lost = group('lost', 'expert-team', ['atlantis']);
    const snapshot = new DirectorySnapshot({
      read: reader([...catalogue, lost]),
      logger,
    });
    expect(snapshot.problems()).toEqual([]);
    await snapshot.refresh();
    expect(snapshot.problems()).toContainEqual(
      expect.objectContaining({
        ref: 'group:default/lost',
        pointer: '/spec/serves/0',
      }),
    );
    expect(snapshot.current()?.teams).toHaveLength(4);
  });

  it('looks for problems again when an entity has changed, and not before', async () => {
    const lost = group('lost', 'expert-team', ['atlantis']);
    let entities = [...catalogue, lost];
    const snapshot = new DirectorySnapshot({
      read: async () => entities,
      logger,
    });
    await snapshot.refresh();
    const before = snapshot.problems();
    await snapshot.refresh();
    expect(snapshot.problems()).toBe(before);
    entities = catalogue;
    await snapshot.refresh();
    expect(snapshot.problems().map(({ ref }) => ref)).not.toContain(
      'group:default/lost',
    );
  });

  it('shows a reading only when it has been arranged', async () => {
    const snapshot = new DirectorySnapshot({ read: reader(catalogue), logger });
    const seen: unknown[] = [];
    snapshot.onReading(async ({ directory }) => {
      await Promise.resolve();
      seen.push(snapshot.current(), directory.regions.length);
    });
    await snapshot.refresh();
    expect(seen).toEqual([undefined, 2]);
    expect(snapshot.current()?.regions).toHaveLength(2);
  });

  it('keeps the last good reading when the catalogue fails or answers with nothing', async () => {
    let entities: Entity[] | undefined = catalogue;
    const read = async () => {
      if (!entities) throw new Error('catalogue down');
      return reader(entities)();
    };
    const snapshot = new DirectorySnapshot({ read, logger });
    await snapshot.refresh();
    const good = snapshot.current();

    entities = undefined;
    await expect(snapshot.refresh()).rejects.toThrow('catalogue down');
    entities = [];
    await expect(snapshot.refresh()).rejects.toThrow('without a single Region');
    expect(snapshot.current()).toBe(good);
  });

  describe('once started', () => {
    beforeEach(() => jest.useFakeTimers());
    afterEach(() => jest.useRealTimers());

    it('reads often while the catalogue fills, then every half minute, and not after its end', async () => {
      let count = 0;
      let entities = catalogue.slice(0, 2);
      const snapshot = new DirectorySnapshot({
        read: async () => {
          count++;
          return entities;
        },
        logger,
      });
      snapshot.start();
      await jest.advanceTimersByTimeAsync(0);
      expect(count).toBe(1);

      entities = catalogue;
      await jest.advanceTimersByTimeAsync(3_000);
      expect(snapshot.current()?.teams).toHaveLength(3);

      await jest.advanceTimersByTimeAsync(6_000);
      expect(count).toBe(4);
      await jest.advanceTimersByTimeAsync(29_000);
      expect(count).toBe(4);
      await jest.advanceTimersByTimeAsync(1_000);
      expect(count).toBe(5);

      snapshot.stop();
      await jest.advanceTimersByTimeAsync(120_000);
      expect(count).toBe(5);
    });

    it('reads every second for a while when it hears of a change, and then as before', async () => {
      let count = 0;
      const snapshot = new DirectorySnapshot({
        read: async () => {
          count++;
          return catalogue;
        },
        logger,
      });
      snapshot.changeIsComing();
      expect(jest.getTimerCount()).toBe(0);
      snapshot.start();
      await jest.advanceTimersByTimeAsync(60_000);
      count = 0;
      snapshot.changeIsComing();
      await jest.advanceTimersByTimeAsync(1_000);
      expect(count).toBe(1);
      await jest.advanceTimersByTimeAsync(14_000);
      expect(count).toBe(15);
      await jest.advanceTimersByTimeAsync(30_000);
      expect(count).toBe(16);
      snapshot.stop();
      snapshot.changeIsComing();
      expect(jest.getTimerCount()).toBe(0);
    });

    it('tells of a failure once, and once that it is over', async () => {
      let fail = true;
      const log = mockServices.logger.mock();
      const snapshot = new DirectorySnapshot({
        read: async () => {
          if (fail) throw new Error('down');
          return catalogue;
        },
        logger: log,
      });
      snapshot.start();
      await jest.advanceTimersByTimeAsync(30_000);
      expect(log.warn).toHaveBeenCalledTimes(1);
      fail = false;
      await jest.advanceTimersByTimeAsync(60_000);
      expect(log.info).toHaveBeenCalledTimes(1);
      snapshot.stop();
    });

    it('goes on after a failed reading', async () => {
      let fail = true;
      const snapshot = new DirectorySnapshot({
        read: async () => {
          if (fail) throw new Error('not yet');
          return catalogue;
        },
        logger,
      });
      snapshot.start();
      await jest.advanceTimersByTimeAsync(0);
      expect(snapshot.current()).toBeUndefined();
      fail = false;
      await jest.advanceTimersByTimeAsync(3_000);
      expect(snapshot.current()?.regions).toHaveLength(2);
      snapshot.stop();
    });
  });

  it('knows who is in a team, and each unit as those who keep it true see it', async () => {
    const snapshot = new DirectorySnapshot({ read: reader(catalogue), logger });
    expect(snapshot.units().size).toBe(0);
    await snapshot.refresh();
    expect(snapshot.peopleOf('group:default/organisaatio-etela-savo')).toEqual([
      'user:default/veera',
      'user:default/sanni',
    ]);
    expect(snapshot.peopleOf('group:default/nobody')).toEqual([]);
    const units = snapshot.units();
    expect(units.get('consultationservice:default/ero')).toMatchObject({
      type: 'service',
      owner: 'group:default/jarvisydan',
      regions: ['region:default/etela-savo'],
    });
    expect(units.has('group:default/guild')).toBe(false);
    await snapshot.refresh();
    // Arranged once for entities that have not changed.
    expect(snapshot.units()).toBe(units);
  });
});
