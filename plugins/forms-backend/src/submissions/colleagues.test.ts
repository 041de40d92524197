import type { TestDatabaseId } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import type { Knex } from 'knex';
import { testDatabases } from '../__testUtils__/databases';
import { eventually } from '../__testUtils__/eventually';
import { catalogEntities } from '../__testUtils__/people';
import { requester } from '../__testUtils__/requester';
import { startForms } from '../__testUtils__/startForms';

const databases = testDatabases();
jest.setTimeout(60_000);

const office = 'group:default/office';
const relation = (type: string, targetRef: string) => ({ type, targetRef });
const others = catalogEntities.filter(
  ({ metadata }) => !['asker', 'office'].includes(metadata.name),
);
const [asker] = catalogEntities;
const entities: Entity[] = [
  ...others,
  {
    ...asker,
    relations: [
      relation('memberOf', office),
      relation('memberOf', 'group:default/clinic'),
    ],
  },
  ...['office', 'clinic'].map(name => ({
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Group',
    metadata: { name, namespace: 'default', title: `Yksikkö ${name}` },
    spec: { type: 'organisation' },
    relations: [
      relation('hasMember', 'user:default/asker'),
      ...(name === 'office'
        ? [relation('hasMember', 'user:default/colleague')]
        : []),
    ],
  })),
];

describe.each(databases.eachSupportedId())('colleagues on %s', databaseId => {
  let knex: Knex;
  let started: Awaited<ReturnType<typeof startForms>>;
  let use: ReturnType<typeof requester>;
  beforeAll(async () => {
    knex = await databases.init(databaseId as TestDatabaseId);
    started = await startForms({
      knex,
      catalog: catalogServiceMock.factory({ entities }),
    });
    use = requester(started.as);
  });
  const read = async (who: string, id: string) =>
    started.as(who).get(`/v1/submissions/${id}`);
  const listed = async (who: string, view: string) => {
    const { body } = await started.as(who).get(`/v1/submissions?view=${view}`);
    return body.items.map((item: { id: string }) => item.id);
  };
  const sentTo = async (colleagues?: string) => {
    const { body } = await use
      .submit(undefined, colleagues ? { colleagues } : {})
      .expect(201);
    return body.id as string;
  };

  it('are offered the units a person is in by name', async () => {
    const { body } = await started.as('asker').get('/v1/me');
    expect(body.units.map((unit: { ref: string }) => unit.ref)).toEqual([
      'group:default/clinic',
      office,
    ]);
    expect((await started.as('nobody').get('/v1/me')).body.units).toEqual([]);
  });

  it('see nothing that was sent without a word of them', async () => {
    const id = await sentTo();
    expect((await read('colleague', id)).status).toBe(404);
    expect(await listed('colleague', 'colleagues')).not.toContain(id);
  });

  it('see and continue what was sent with their unit, as the one who asked would', async () => {
    const id = await sentTo(office);
    const { body } = await read('colleague', id);
    expect(body).toMatchObject({
      relations: ['requester'],
      answers: { topic: expect.any(String) },
      requester: 'user:default/asker',
      colleagues: { ref: office, name: { fi: 'Yksikkö office' } },
    });
    expect(body.allowedActions).toContain('cancel');
    expect(body.allowedActions).not.toContain('share');
    expect(await listed('colleague', 'colleagues')).toContain(id);
    expect(await listed('colleague', 'mine')).toEqual([]);
    expect(await listed('asker', 'colleagues')).toEqual([]);

    const rows = await knex('access_log').where({
      case_id: id,
      actor: 'user:default/colleague',
    });
    expect(rows).toMatchObject([{ ground: 'colleague', unit: office }]);

    await use.command('worker', id, { command: 'accept' }).expect(200);
    const question = { command: 'ask', message: 'Milloin?' };
    await use.command('worker', id, question, { revision: 2 }).expect(200);
    const reply = { command: 'inform', message: 'Eilen.' };
    await use.command('colleague', id, reply, { revision: 3 }).expect(200);
    const { body: seen } = await read('asker', id);
    expect(seen.state).toBe('accepted');
    expect(seen.messages.at(-1)).toMatchObject({
      actor: 'user:default/colleague',
    });
    // The team that has it learns no more of the unit than before.
    const { body: ofTeam } = await read('worker', id);
    expect(ofTeam).not.toHaveProperty('colleagues');
    expect(ofTeam.helpers).toEqual(['user:default/colleague']);
  });

  it('are let in and out later by the requester alone, each time on record', async () => {
    const id = await sentTo();
    const share = (who: string, unit: string | null, revision: number) =>
      use.command(who, id, { command: 'share', unit }, { revision });
    await share('asker', office, 1).expect(200);
    expect((await read('colleague', id)).status).toBe(200);
    await share('colleague', null, 2).expect(409);
    const { body } = await share('asker', null, 2).expect(200);
    expect(body.events.slice(1)).toMatchObject([
      { command: 'share', colleagues: { ref: office } },
      { command: 'share', colleagues: null },
    ]);
    expect((await read('colleague', id)).status).toBe(404);
    await use
      .command('colleague', id, { command: 'cancel' }, { revision: 3 })
      .expect(404);
  });

  it('are of a unit of the requester, and of no other', async () => {
    const refused = { error: { type: 'unit-not-yours' } };
    for (const colleagues of ['group:default/team', 'group:default/nowhere']) {
      const { body } = await use.submit(undefined, { colleagues }).expect(400);
      expect(body).toMatchObject(refused);
    }
    const id = await sentTo();
    const { body } = await use
      .command('asker', id, { command: 'share', unit: 'group:default/team' })
      .expect(400);
    expect(body).toMatchObject(refused);
  });

  it('are told of nothing until they take part', async () => {
    const id = await sentTo(office);
    const allTold = async () =>
      eventually(async () => {
        if ((await knex('outbox')).length > 0) throw new Error('Not told yet.');
      });
    const toldOf = async (
      command: object,
      revision: number,
      who = 'worker',
    ) => {
      await allTold();
      const before = started.told.length;
      await use.command(who, id, command, { revision }).expect(200);
      await allTold();
      return started.told
        .slice(before)
        .flatMap(({ recipients }) =>
          'entityRef' in recipients ? [recipients.entityRef].flat() : [],
        )
        .sort();
    };
    const ask = { command: 'ask', message: 'Milloin?' };
    expect(await toldOf({ command: 'accept' }, 1)).toEqual([
      'user:default/asker',
    ]);
    expect(await toldOf(ask, 2)).toEqual(['user:default/asker']);
    const inform = { command: 'inform', message: 'Eilen.' };
    expect(await toldOf(inform, 3, 'colleague')).toEqual([
      'user:default/worker',
    ]);
    expect(await toldOf(ask, 4)).toEqual([
      'user:default/asker',
      'user:default/colleague',
    ]);
    expect(await toldOf({ command: 'cancel' }, 5, 'colleague')).toEqual([
      'user:default/asker',
      'user:default/worker',
    ]);
  });
});
