import type { TestDatabaseId } from '@backstage/backend-test-utils';
import knexFactory, { type Knex } from 'knex';
import { testDatabases } from '../__testUtils__/databases';
import { eventually } from '../__testUtils__/eventually';
import { goodAnswers, requester } from '../__testUtils__/requester';
import { startForms } from '../__testUtils__/startForms';

const databases = testDatabases();
// SQLite is one process.
const shared = databases
  .eachSupportedId()
  .map(([id]) => id)
  .filter(id => id !== 'SQLITE_3');
jest.setTimeout(60_000);

/** Two backends on one database, each with connections of its own. */
async function two(databaseId: TestDatabaseId) {
  const first = await databases.init(databaseId);
  const { client, connection } = first.client.config;
  const second = knexFactory({ client, connection, pool: { min: 0, max: 5 } });
  // Both migrate at once, as replicas do that are started together.
  const [a, b] = await Promise.all([
    startForms({ knex: first }),
    startForms({ knex: second }),
  ]);
  return { a, b, first, second };
}

describe.each([...shared, 'none'])('two backends on one %s', databaseId => {
  if (databaseId === 'none') {
    it('need a database that several processes share', () => {
      expect(shared).not.toContain('SQLITE_3');
    });
    return;
  }
  let running: Awaited<ReturnType<typeof two>>;
  let knex: Knex;

  beforeAll(async () => {
    running = await two(databaseId as TestDatabaseId);
    knex = running.first;
  });
  afterAll(() => running?.second.destroy());

  it('take a request that is sent to both as one, and tell of each once', async () => {
    const { a, b } = running;
    const key = '5d1f0a52-0000-4000-8000-000000000001';
    const send = (one: typeof a, attempt: string) =>
      requester(one.as).submit(goodAnswers, { key: attempt });
    const twins = await Promise.all([send(a, key), send(b, key)]);
    expect(twins.map(({ status }) => status)).toEqual([201, 201]);
    expect(twins[0].body.id).toBe(twins[1].body.id);

    const others = await Promise.all(
      Array.from({ length: 10 }, (_, i) =>
        requester((i % 2 ? a : b).as).sent(),
      ),
    );
    await eventually(async () => {
      expect(await knex('outbox')).toEqual([]);
    });
    const links = [...a.told, ...b.told].map(({ payload }) => payload.link);
    const cases = [twins[0].body.id, ...others.map(({ id }) => id)];
    for (const id of cases) {
      // The team is told once, by whichever backend was there first.
      const ofCase = links.filter(link => link?.includes(id));
      expect([id, ofCase.length]).toEqual([id, 1]);
    }
  });

  it('let one change a request when both try, and show the other what happened', async () => {
    const { a, b } = running;
    const { id } = await requester(a.as).sent();
    const accept = (one: typeof a, who: string) =>
      requester(one.as).command(who, id, { command: 'accept' });
    const both = await Promise.all([
      accept(a, 'worker'),
      accept(b, 'second-worker'),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
    const seen = await b.as('worker').get(`/v1/submissions/${id}`).expect(200);
    expect(seen.body).toMatchObject({ state: 'accepted', revision: 2 });
  });

  it('go on as one when the other stops', async () => {
    const { a, b } = running;
    await a.stop();
    const { id } = await requester(b.as).sent();
    await eventually(() => {
      const links = b.told.map(({ payload }) => payload.link);
      expect(links.filter(link => link?.includes(id))).toHaveLength(1);
    });
  });
});
