import { randomUUID } from 'node:crypto';
import type { TestDatabaseId } from '@backstage/backend-test-utils';
import type { BulkResult } from '@tukiverkko/plugin-forms-common';
import type { Knex } from 'knex';
import { testDatabases } from '../__testUtils__/databases';
import { requester } from '../__testUtils__/requester';
import { startForms, type Client } from '../__testUtils__/startForms';

const databases = testDatabases();
jest.setTimeout(60_000);

describe.each(databases.eachSupportedId())(
  'one command for many cases on %s',
  databaseId => {
    let knex: Knex;
    let as: (name: string) => Client;
    let use: ReturnType<typeof requester>;

    beforeAll(async () => {
      knex = await databases.init(databaseId as TestDatabaseId);
      ({ as } = await startForms({ knex }));
      use = requester(as);
    });

    const bulk = (who: string, body: object, key: string = randomUUID()) =>
      as(who).post('/v1/inbox/bulk', body).set('Idempotency-Key', key);
    const accepted = async () => {
      const { id } = await use.sent();
      await use.command('worker', id, { command: 'accept' }).expect(200);
      return { id, revision: 2 };
    };
    const assign = {
      command: 'assign',
      assignee: 'user:default/second-worker',
    };

    it('does each by itself and says why another was not done', async () => {
      const done = await accepted();
      const stale = { ...(await accepted()), revision: 1 };
      const { id: waiting } = await use.sent();
      const unknown = randomUUID();
      const items = [
        done,
        stale,
        { id: waiting, revision: 1 },
        { id: unknown, revision: 1 },
      ];
      const { body } = await bulk('worker', { request: assign, items }).expect(
        200,
      );
      expect(
        (body as BulkResult).items.map(({ id, refused }) => [
          id,
          refused?.type,
        ]),
      ).toEqual([
        [done.id, undefined],
        [stale.id, 'submission-changed'],
        [waiting, 'command-not-allowed'],
        [unknown, 'submission-not-found'],
      ]);
      const row = await knex('submissions').where({ id: done.id }).first();
      expect(row.assignee).toBe('user:default/second-worker');
    });

    it('goes on where it was broken off, and does nothing twice', async () => {
      const items = [await accepted(), await accepted(), await accepted()];
      const key = randomUUID();
      await bulk(
        'worker',
        { request: assign, items: items.slice(0, 2) },
        key,
      ).expect(200);
      const again = await bulk('worker', { request: assign, items }, key);
      expect(again.body).toEqual({ items: items.map(({ id }) => ({ id })) });
      for (const { id } of items) {
        expect(
          await knex('case_events').where({ case_id: id, command: 'assign' }),
        ).toHaveLength(1);
      }
    });

    it('answers, declines and passes on nothing in bulk, and takes no more than it says', async () => {
      const items = [await accepted()];
      for (const body of [
        { request: { command: 'decline' }, items },
        { request: { command: 'accept' }, items },
        { request: assign, items: [] },
        { request: assign, items: Array(51).fill(items[0]) },
      ]) {
        const { status } = await bulk('worker', body);
        expect(status).toBe(400);
      }
      const refused = await bulk('other-worker', { request: assign, items });
      expect(refused.body.items[0].refused.status).toBe(404);
    });
  },
);
