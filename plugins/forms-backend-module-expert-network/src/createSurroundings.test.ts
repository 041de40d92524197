import { mockServices } from '@backstage/backend-test-utils';
import { DirectorySnapshot } from '@tukiverkko/plugin-expert-network-node';
import type { Directory } from '@tukiverkko/plugin-expert-network-common';
import type { FindWish } from '@tukiverkko/plugin-forms-common';
import { createSurroundings } from './createSurroundings';
import { aDirectory, aService, aTeam } from './testing/aDirectory';

const wish: FindWish = {
  phenomena: ['kaltoinkohtelu', 'ihmiskauppa'],
  expertise: [],
  clientGroups: [],
  modes: [],
  languages: [],
  region: 'etela-savo',
  allowOtherCounty: false,
  allowOtherArea: false,
};
const now = '2026-11-22T08:00:00Z';
const asked = { requester: 'user:default/sanni', now, wish };

/** A snapshot that stands still. */
class Still extends DirectorySnapshot {
  readonly #directory: Directory;

  constructor(directory: Directory) {
    super({ read: async () => [], logger: mockServices.logger.mock() });
    this.#directory = directory;
  }

  current() {
    return this.#directory;
  }
}

const surroundingsIn = (directory: Partial<Directory> = {}) =>
  createSurroundings(new Still({ ...aDirectory, ...directory }));

const home = { region: 'region:default/etela-savo', now };

describe('what stands around a request', () => {
  it('is the region that was answered, who watches over it, and whom to contact first', async () => {
    const around = await surroundingsIn().of(asked);
    expect(around).toMatchObject({
      region: 'region:default/etela-savo',
      coordinator: 'group:default/koordinaatio-ita',
    });
    expect(around.notices?.map(({ id }) => id)).toEqual([
      'violence-against-a-child',
      'trafficking',
    ]);
    for (const { links } of around.notices ?? []) {
      for (const { href } of links) {
        expect(Object.values(href).every(at => at.startsWith('https://'))).toBe(
          true,
        );
      }
    }
  });

  it('is no region where none was answered and nobody knows where the person works', async () => {
    const around = await surroundingsIn().of({ ...asked, wish: null });
    expect(around.region).toBeUndefined();
    expect(around.notices).toEqual([]);
  });
});

describe('where a team stands', () => {
  it.each([
    ['jarvisydan', 'nothing'],
    ['saimaankaari', 'county'],
    ['majakka', 'area'],
  ])('%s is reached by leaving %s', async (name, leaves) => {
    const place = await surroundingsIn().placeOf(`group:default/${name}`, home);
    expect(place).toMatchObject({
      leaves,
      coordinator: 'group:default/koordinaatio-ita',
    });
    expect(place?.closed).toBeUndefined();
  });

  it('is far from a request nobody knows the origin of', async () => {
    const place = await surroundingsIn().placeOf('group:default/jarvisydan', {
      region: null,
      now,
    });
    expect(place?.leaves).toBe('area');
  });

  it('is nowhere for a team the directory does not know', async () => {
    expect(
      await surroundingsIn().placeOf('group:default/gone', home),
    ).toBeUndefined();
  });

  const serving = ['etela-savo'];
  const teams = [
    ...aDirectory.teams,
    aTeam('ended', 'expert-team', serving, { validTo: '2026-11-21' }),
    aTeam('coming', 'expert-team', serving, { validFrom: '2026-12-01' }),
    aTeam('resting', 'expert-team', serving),
    aTeam('half', 'expert-team', serving),
    aTeam('office', 'organisation', serving),
    aTeam('offering', 'organisation', serving),
    aTeam('last-day', 'expert-team', serving, { validTo: '2026-11-22' }),
  ];
  const paused = { opening: { state: 'paused', until: '2027-01-07' } } as const;
  const services = [
    ...aDirectory.services,
    aService('a', 'resting', serving, paused),
    aService('b', 'half', serving, paused),
    aService('c', 'half', serving),
    aService('d', 'offering', serving),
  ];
  const closed = async (name: string) =>
    (
      await surroundingsIn({ teams, services }).placeOf(
        `group:default/${name}`,
        home,
      )
    )?.closed?.fi;

  it.each([
    ['ended', 'toiminta päättyi 21.11.2026'],
    ['coming', 'toiminta alkaa 1.12.2026'],
    ['resting', 'tauolla 7.1.2027 asti'],
    ['office', 'ei konsultaatiopalvelua'],
  ])('%s takes no requests: %s', async (name, why) => {
    expect(await closed(name)).toBe(
      `Tiimi ei ota vastaan pyyntöjä: ${name}, ${why}.`,
    );
  });

  it.each(['half', 'offering', 'last-day', 'koordinaatio-ita'])(
    '%s takes requests',
    async name => {
      expect(await closed(name)).toBeUndefined();
    },
  );
});
