import { randomUUID } from 'node:crypto';
import { createServiceFactory } from '@backstage/backend-plugin-api';
import { TestDatabases } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import {
  catalogServiceRef,
  type CatalogService,
} from '@backstage/plugin-catalog-node';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { everyone } from '../__testUtils__/everyRole';
import { eventually } from '../__testUtils__/eventually';
import { requester } from '../__testUtils__/requester';
import { signAnew } from '../__testUtils__/signAnew';
import { startForms } from '../__testUtils__/startForms';

const databases = TestDatabases.create({ ids: ['SQLITE_3'] });
jest.setTimeout(60_000);

const network = 'expertnetwork:default/network';
const user = (name: string) => `user:default/${name}`;
const group = (name: string) => `group:default/${name}`;

/** A catalogue that its keepers edit. */
function aCatalogue(entities: Entity[]) {
  let now = catalogServiceMock({ entities });
  const feature = createServiceFactory({
    service: catalogServiceRef,
    deps: {},
    factory: () =>
      new Proxy({} as CatalogService, {
        get: (_, name: keyof CatalogService) =>
          typeof now[name] === 'function'
            ? (now[name] as Function).bind(now)
            : undefined,
      }),
  });
  const edit = (name: string, change: (entity: Entity) => Entity) => {
    const edited = entities.map(one =>
      one.metadata.name === name ? change(one) : one,
    );
    now = catalogServiceMock({ entities: edited });
  };
  return { feature, edit };
}

const withRelations = (
  entity: Entity,
  relations: readonly (readonly [type: string, targetRef: string])[],
): Entity => ({
  ...entity,
  relations: relations.map(([type, targetRef]) => ({ type, targetRef })),
});
const named = (name: string) =>
  everyone.find(({ metadata }) => metadata.name === name)!;

describe('who is in a team', () => {
  // Only the calendar stands still; everything else goes on.
  beforeEach(() => {
    jest.useFakeTimers({
      now: Date.now(),
      doNotFake: [
        'hrtime',
        'nextTick',
        'performance',
        'queueMicrotask',
        'setImmediate',
        'clearImmediate',
        'setInterval',
        'clearInterval',
        'setTimeout',
        'clearTimeout',
      ],
    });
  });
  afterEach(() => {
    jest.useRealTimers();
  });
  const wait = (seconds: number) =>
    jest.setSystemTime(Date.now() + seconds * 1_000);

  it.each<[string, string, string, (entity: Entity) => Entity]>([
    [
      'a membership that is over',
      'worker',
      'worker',
      one => withRelations(one, []),
    ],
    [
      'a move to another team',
      'worker',
      'worker',
      one => withRelations(one, [['memberOf', group('other-team')]]),
    ],
    [
      'a group that is below the team no longer',
      'night-worker',
      'night-shift',
      one => withRelations(one, [['hasMember', user('night-worker')]]),
    ],
    [
      'a team that is over',
      'worker',
      'team',
      one => ({ ...one, spec: { ...one.spec, validTo: '2020-12-31' } }),
    ],
  ])(
    'by %s reads and writes nothing of it a minute later',
    async (_what, who, edited, change) => {
      const catalogue = aCatalogue(everyone);
      const { as } = await startForms({
        knex: await databases.init('SQLITE_3'),
        catalog: catalogue.feature,
      });
      const use = requester(as);
      const { id } = await use.sent();
      const path = `/v1/submissions/${id}`;
      const tries = async () => {
        const list = await as(who).get('/v1/submissions?view=inbox');
        const command = await use.command(
          who,
          id,
          { command: 'accept' },
          { revision: 99 },
        );
        const message = await as(who)
          .post(`${path}/messages`, { kind: 'note', text: 'Hei' })
          .set('Idempotency-Key', randomUUID());
        const gets = [
          '',
          '/messages',
          '/copy.json',
          '/copy.pdf',
          '/archive.zip',
        ];
        const read: number[] = [];
        for (const get of gets) {
          read.push((await as(who).get(`${path}${get}`)).status);
        }
        return {
          listed: list.body.items.length,
          read,
          written: [command.status, message.status],
        };
      };
      const all = [200, 200, 200, 200, 200];
      expect(await tries()).toEqual({
        listed: 1,
        read: all,
        written: [412, 201],
      });

      catalogue.edit(edited, change);
      wait(31);
      expect(await tries()).toEqual({
        listed: 0,
        read: all.map(() => 404),
        written: [404, 404],
      });
    },
  );

  it('of the requester continues nothing of it a minute after they left', async () => {
    const catalogue = aCatalogue(everyone);
    const knex = await databases.init('SQLITE_3');
    const { as } = await startForms({ knex, catalog: catalogue.feature });
    const use = requester(as);
    const { id } = await use.sent();
    await knex('submissions').update({ colleagues: group('practice') });
    await signAnew(knex);
    const tries = async () => {
      const list = await as('trainee').get('/v1/submissions?view=colleagues');
      const read = await as('trainee').get(`/v1/submissions/${id}`);
      const stale = { revision: 99 };
      const cancel = { command: 'cancel' };
      const command = await use.command('trainee', id, cancel, stale);
      return [list.body.items.length, read.status, command.status];
    };
    expect(await tries()).toEqual([1, 200, 412]);
    catalogue.edit('trainee', one => withRelations(one, []));
    wait(31);
    expect(await tries()).toEqual([0, 404, 404]);
  });

  it('is told what they may open, and nobody else is', async () => {
    const inNetwork = ['memberOfNetwork', network] as const;
    const office = named('office');
    const otherTeam = named('other-team');
    const entities = [
      ...everyone.filter(
        one => !['office', 'other-team', 'team'].includes(one.metadata.name),
      ),
      withRelations(office, [['hasMember', user('colleague')], inNetwork]),
      withRelations(otherTeam, [
        ['hasMember', user('other-worker')],
        inNetwork,
      ]),
      withRelations(named('team'), [
        ['hasMember', user('worker')],
        ['parentOf', group('night-shift')],
        ['parentOf', group('old-shift')],
      ]),
      {
        ...withRelations(named('night-shift'), [
          ['hasMember', user('old-worker')],
          ['childOf', group('team')],
        ]),
        metadata: { name: 'old-shift', namespace: 'default' },
        spec: { type: 'shift', validTo: '2020-12-31' },
      },
      {
        ...withRelations(named('worker'), [['memberOf', group('old-shift')]]),
        metadata: { name: 'old-worker', namespace: 'default' },
      },
    ];
    const knex = await databases.init('SQLITE_3');
    const { as, told } = await startForms({
      knex,
      catalog: catalogServiceMock.factory({ entities }),
    });
    const { id } = await requester(as).sent();
    await knex('case_invitations').insert({
      case_id: id,
      ref: network,
      invited_at: '2026-11-22T08:00:00.000Z',
    });
    await signAnew(knex);
    await as('asker')
      .post(`/v1/submissions/${id}/messages`, { kind: 'message', text: 'Hei' })
      .set('Idempotency-Key', randomUUID())
      .expect(201);
    await requester(as).command('asker', id, { command: 'cancel' }).expect(200);

    const people = () => [
      ...new Set(
        told.flatMap(({ recipients }) =>
          'entityRef' in recipients ? [recipients.entityRef].flat() : [],
        ),
      ),
    ];
    await eventually(() =>
      expect(people().sort()).toEqual([
        user('night-worker'),
        user('other-worker'),
        user('worker'),
      ]),
    );
    for (const one of people()) {
      const { status } = await as(one.replace('user:default/', '')).get(
        `/v1/submissions/${id}`,
      );
      expect([one, status]).toEqual([one, 200]);
    }
    for (const one of ['old-worker', 'colleague']) {
      await as(one).get(`/v1/submissions/${id}`).expect(404);
    }
  });
});
