import { mockServices, TestDatabases } from '@backstage/backend-test-utils';
import { resolvePackagePath } from '@backstage/backend-plugin-api';
import type { Entity } from '@backstage/catalog-model';
import type { NotificationSendOptions } from '@backstage/plugin-notifications-node';
import { DirectorySnapshot } from '@tukiverkko/plugin-expert-network-node';
import type { UpkeepUnit } from '@tukiverkko/plugin-expert-network-common';
import type { Knex } from 'knex';
import request from 'supertest';
import { entities } from '../__testUtils__/entities';
import { startNetwork } from '../__testUtils__/startNetwork';
import { ConfirmationsStore } from './ConfirmationsStore';
import type { Reader } from './Readers';
import { RemindKeepers } from './RemindKeepers';
import { TellingsStore } from './TellingsStore';
import { Upkeep } from './Upkeep';

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });
jest.setTimeout(60_000);

const person = (name: string) => `user:default/${name}`;
const service = (name: string) => `consultationservice:default/${name}`;

/** The small network, with these members of these specs. */
function changed(specs: Readonly<Record<string, object>>): readonly Entity[] {
  return entities.map(entity => ({
    ...entity,
    spec: {
      ...entity.spec,
      // Confirmed unless it says otherwise, so that a test says what it is about.
      ...(entity.kind !== 'Region' &&
        entity.kind !== 'User' && { confirmedOn: '2026-09-12' }),
      ...specs[entity.metadata.name],
    },
  }));
}

describe.each(databases.eachSupportedId())('what is kept true, on %s', id => {
  let knex: Knex;
  let now: number;
  let catalogue: readonly Entity[];
  let snapshot: DirectorySnapshot;
  let upkeep: Upkeep;

  beforeAll(async () => {
    knex = await databases.init(id);
    await knex.migrate.latest({
      directory: resolvePackagePath(
        '@tukiverkko/plugin-expert-network-backend',
        'migrations',
      ),
    });
  });
  beforeEach(async () => {
    await knex('confirmations').delete();
    await knex('upkeep_tellings').delete();
    now = Date.parse('2026-11-22T10:00:00Z');
    snapshot = new DirectorySnapshot({
      read: async () => catalogue,
      logger: mockServices.logger.mock(),
      now: () => now,
    });
    upkeep = new Upkeep({
      snapshot,
      confirmations: new ConfirmationsStore(knex),
      now: () => now,
    });
  });
  const read = async (specs: Readonly<Record<string, object>> = {}) => {
    catalogue = changed(specs);
    await snapshot.refresh();
  };

  describe('confirming', () => {
    const confirm = async (who: string, ref: string) => {
      const { version } = await upkeep.one(person(who), ref);
      return upkeep.confirm(person(who), ref, version);
    };

    it('is done by a member of the team, says when and as what, and takes the flag away', async () => {
      await read({ erot: { confirmedOn: '2025-01-01' } });
      const before = await upkeep.one(person('veera'), service('erot'));
      expect(before.flags).toEqual([{ code: 'unconfirmed', on: '2026-01-01' }]);
      expect(await confirm('veera', service('erot'))).toMatchObject({
        confirmation: { on: '2026-11-22', by: 'owner' },
        flags: [],
        may: { confirm: true, withdraw: true },
      });
      // Whoever looks sees it, and nothing that is for keepers only.
      expect(await upkeep.one(person('sanni'), service('erot'))).toMatchObject({
        confirmation: { on: '2026-11-22', by: 'owner' },
        flags: [],
        may: { confirm: false, withdraw: false },
      });
    });

    it('is done by a coordinator of the area, and by nobody else', async () => {
      await read();
      expect(await confirm('taimi', service('erot'))).toMatchObject({
        confirmation: { by: 'coordinator' },
      });
      for (const [who, ref] of [
        ['sanni', service('erot')],
        ['taimi', service('majakka-tuki')],
        ['veera', 'group:default/organisaatio'],
      ]) {
        await expect(confirm(who, ref)).rejects.toMatchObject({
          name: 'NotAllowedError',
        });
      }
      await expect(confirm('veera', service('x'))).rejects.toMatchObject({
        name: 'NotFoundError',
      });
    });

    it('is once however often it is said, and may be taken back on the same day', async () => {
      await read();
      await confirm('veera', service('erot'));
      await confirm('veera', service('erot'));
      expect(await knex('confirmations')).toHaveLength(1);
      expect(
        await upkeep.withdraw(person('veera'), service('erot')),
      ).toMatchObject({
        confirmation: { on: '2026-09-12', by: null },
        may: { withdraw: false },
      });
      await confirm('veera', service('erot'));
      now += 24 * 3_600_000;
      await upkeep.withdraw(person('veera'), service('erot'));
      expect(
        (await upkeep.one(person('veera'), service('erot'))).confirmation.on,
      ).toBe('2026-11-22');
    });

    it('is refused where the details are others than those that were seen', async () => {
      await read();
      const { version } = await upkeep.one(person('veera'), service('erot'));
      await read({ erot: { promise: 1 } });
      await expect(
        upkeep.confirm(person('veera'), service('erot'), version),
      ).rejects.toMatchObject({ name: 'ConflictError', type: 'unit-changed' });
    });

    it('is refused where the thing has ended', async () => {
      await read();
      await expect(confirm('veera', service('entinen'))).rejects.toThrow(
        /has ended/,
      );
    });

    it('gives way to a later day in the file of the unit', async () => {
      await read();
      await confirm('veera', service('erot'));
      now += 48 * 3_600_000;
      await read({ erot: { confirmedOn: '2026-11-24' } });
      expect(
        (await upkeep.one(person('sanni'), service('erot'))).confirmation,
      ).toEqual({ on: '2026-11-24', by: null });
    });
  });

  describe('the list of a person', () => {
    it('holds everything of their teams, what waits for them first', async () => {
      await read({ neuvonta: { confirmedOn: '2025-01-01' } });
      const { mine, area } = await upkeep.of(person('veera'));
      expect(mine.map(({ ref }) => ref)).toEqual([
        service('entinen'),
        service('neuvonta'),
        service('erot'),
        'group:default/jarvisydan',
        'expertnetwork:default/ero',
      ]);
      expect(area).toEqual([]);
      expect(await upkeep.summary(person('veera'))).toEqual({
        mine: 2,
        area: 0,
      });
      expect(await upkeep.of(person('sanni'))).toMatchObject({
        mine: [],
        area: [],
      });
    });

    it('of a coordinator tells what needs attention in the area', async () => {
      await read({
        'majakka-tuki': { confirmedOn: '2025-01-01' },
        koivu: { confirmedOn: '2025-01-01' },
        jarvisydan: {
          roles: [
            {
              names: { fi: 'Vetäjä', sv: 'Ledare', en: 'Head' },
              person: 'veera',
              validTo: '2026-11-20',
            },
          ],
        },
      });
      const { mine, area } = await upkeep.of(person('taimi'));
      expect(mine.map(({ ref }) => ref)).toEqual([
        'group:default/koordinaatio-ita',
      ]);
      expect(area.map(({ ref, flags: [{ code }] }) => [ref, code])).toEqual([
        [service('entinen'), 'ended'],
        ['group:default/jarvisydan', 'role-ended'],
        [service('koivu'), 'unconfirmed'],
      ]);
    });

    it('follows successors to the one that goes on', async () => {
      await read({
        entinen: { successor: 'neuvonta' },
        neuvonta: { opening: { state: 'ended' }, successor: 'erot' },
      });
      expect(
        (await upkeep.one(person('veera'), service('entinen'))).successor,
      ).toMatchObject({ ref: service('erot') });
    });
  });

  describe('reminding', () => {
    const told: NotificationSendOptions[] = [];
    let isAway = false;
    const wishes = new Map<string, Reader>();
    beforeEach(() => {
      told.length = 0;
      isAway = false;
      wishes.clear();
    });
    /** A process of its own each time, so that nothing is remembered but what is stored. */
    const remind = async () => {
      await snapshot.refresh();
      await new RemindKeepers({
        upkeep,
        snapshot,
        tellings: new TellingsStore(knex),
        readers: {
          of: async people =>
            new Map(
              people.map(one => [
                one,
                wishes.get(one) ?? { language: 'fi', way: 'mail' },
              ]),
            ),
        },
        notifications: {
          send: async notification => {
            if (isAway) throw new Error('away');
            told.push(notification);
          },
        },
        logger: mockServices.logger.mock(),
        now: () => now,
      }).remind();
      return told
        .splice(0)
        .map(({ recipients, payload: { title, topic, link } }) => {
          const [who] =
            'entityRef' in recipients ? [recipients.entityRef].flat() : [];
          return `${who?.slice(13)}: ${title} (${topic}, ${link})`;
        })
        .sort();
    };
    // Nothing to do but what a test says.
    const quiet = { entinen: { successor: 'erot' } };

    it('tells each once, in their language and their way, and again when another reminder is due', async () => {
      wishes.set(person('taimi'), { language: 'sv', way: 'portal' });
      await read({ ...quiet, erot: { confirmedOn: '2025-11-22' } });
      const veera =
        'veera: Verkoston tiedot: yksi kohta odottaa tarkistustasi. (upkeep, /find/mine)';
      expect(await remind()).toEqual([veera]);
      expect(await remind()).toEqual([]);

      now += 30 * 24 * 3_600_000;
      expect(await remind()).toEqual([
        'taimi: Nätverkets uppgifter: en punkt väntar på din kontroll. (portal-only, /find/mine)',
        veera,
      ]);
      expect(await remind()).toEqual([]);
    });

    it('stops when it is done, and goes quiet for whoever wants no notices', async () => {
      await read({ ...quiet, erot: { confirmedOn: '2025-11-22' } });
      const { version } = await upkeep.one(person('veera'), service('erot'));
      await upkeep.confirm(person('veera'), service('erot'), version);
      expect(await remind()).toEqual([]);
      await upkeep.withdraw(person('veera'), service('erot'));
      wishes.set(person('veera'), { language: 'fi', way: 'none' });
      expect(await remind()).toEqual([]);
    });

    it('tries again later what the notifications did not take', async () => {
      await read({ ...quiet, erot: { confirmedOn: '2025-11-22' } });
      isAway = true;
      expect(await remind()).toEqual([]);
      isAway = false;
      expect(await remind()).toHaveLength(1);
    });

    it('tells who has a role in the team today and their deputy, and the coordinator of what nobody is there to do', async () => {
      const names = { fi: 'Vetäjä', sv: 'Ledare', en: 'Head' };
      const withMembers = (roles: readonly object[]) => {
        catalogue = changed({
          ...quiet,
          erot: { confirmedOn: '2025-11-22' },
          koivu: { confirmedOn: '2025-11-22' },
          jarvisydan: { roles },
        }).map(entity =>
          entity.metadata.name === 'jarvisydan'
            ? {
                ...entity,
                relations: ['veera', 'eero', 'aino'].map(name => ({
                  type: 'hasMember',
                  targetRef: person(name),
                })),
              }
            : entity,
        );
      };
      const who = async () => (await remind()).map(line => line.split(':')[0]);
      withMembers([
        { names, person: 'veera', deputy: 'eero', validFrom: '2026-11-22' },
        { names, person: 'aino', deputy: 'aino', validTo: '2026-11-21' },
        { names, person: 'gone', deputy: 'gone' },
      ]);
      // Nobody is in the team that owns "koivu".
      expect(await who()).toEqual(['eero', 'taimi', 'veera']);
      withMembers([
        { names, person: 'veera', deputy: 'eero', validTo: '2024-11-21' },
      ]);
      expect(await who()).toEqual(['aino']);
    });
  });
});

describe('over HTTP', () => {
  it('is confirmed and read again at once, and refused to whoever keeps it not', async () => {
    const network = await startNetwork(changed({}));
    await network.untilRead();
    const path = '/v1/upkeep/consultationservice/default/erot';
    const { body: seen } = await network.get(path, 'veera').expect(200);
    const confirm = (who: string, body: object) =>
      request(network.server)
        .put(`/api/expert-network${path}/confirmation`)
        .set('Authorization', network.as(who))
        .send(body);

    await confirm('sanni', { version: seen.version }).expect(403);
    await confirm('veera', { version: 'another' }).expect(409);
    await confirm('veera', {}).expect(400);
    await confirm('veera', { version: seen.version }).expect(200);
    const { body: after } = await network.get(path, 'sanni').expect(200);
    expect(after).toMatchObject({
      confirmation: { by: 'owner' },
      may: { confirm: false },
    });
    const { body: list } = await network.get('/v1/upkeep', 'veera');
    expect(
      list.mine.find(({ ref }: UpkeepUnit) => ref === service('erot')),
    ).toMatchObject({ may: { withdraw: true } });
    await network.get('/v1/upkeep/group/default/x').expect(404);
    await network.stop();
  });
});
