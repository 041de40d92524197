import { randomUUID } from 'node:crypto';
import type { TestDatabaseId } from '@backstage/backend-test-utils';
import type { Knex } from 'knex';
import { testDatabases } from '../__testUtils__/databases';
import { refuseRows } from '../__testUtils__/refuseRows';
import { goodAnswers, requester } from '../__testUtils__/requester';
import { startForms, type Client } from '../__testUtils__/startForms';

const databases = testDatabases();
jest.setTimeout(60_000);

const tables = [
  'data_keys',
  'idempotency',
  'submissions',
  'case_events',
  'access_log',
  'outbox',
];

describe.each(databases.eachSupportedId())(
  'all or nothing on %s',
  databaseId => {
    let knex: Knex;
    let as: (name: string) => Client;
    let use: ReturnType<typeof requester>;

    beforeAll(async () => {
      knex = await databases.init(databaseId as TestDatabaseId);
      ({ as } = await startForms({ knex }));
      use = requester(as);
    });

    /** Everything stored but the outbox, which empties itself. */
    const stored = async () =>
      Promise.all(
        tables
          .filter(table => table !== 'outbox')
          .map(table => knex(table).select().orderBy(1)),
      );

    it.each(tables)(
      'stores nothing of a request when %s refuses its part, and all of it on the next try',
      async table => {
        const before = await stored();
        const key = randomUUID();
        const mend = await refuseRows(knex, table);
        const failed = await use.submit(goodAnswers, { key });
        await mend();
        expect(failed.status).toBe(500);
        expect(await stored()).toEqual(before);

        const again = await use.submit(goodAnswers, { key });
        expect([again.status, again.headers['idempotency-replayed']]).toEqual([
          201,
          undefined,
        ]);
      },
    );

    it.each(['idempotency', 'case_events', 'access_log', 'outbox'])(
      'changes nothing of a case when %s refuses its part, and all of it on the next try',
      async table => {
        const { id } = await use.sent();
        const before = await stored();
        const key = randomUUID();
        const mend = await refuseRows(knex, table);
        const failed = await use.command(
          'worker',
          id,
          { command: 'accept' },
          { key },
        );
        await mend();
        expect(failed.status).toBe(500);
        expect(await stored()).toEqual(before);

        const again = await use.command(
          'worker',
          id,
          { command: 'accept' },
          { key },
        );
        expect([again.status, again.body.state]).toEqual([200, 'accepted']);
      },
    );

    it('shows no content that it could not write down', async () => {
      const { id } = await use.sent();
      const mend = await refuseRows(knex, 'access_log');
      const { body, status } = await as('worker').get(`/v1/submissions/${id}`);
      await mend();
      expect([status, body.error.type]).toEqual([500, 'defect']);
      expect(body).not.toHaveProperty('answers');
    });
  },
);
