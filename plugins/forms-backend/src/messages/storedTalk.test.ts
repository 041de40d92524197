import { randomUUID } from 'node:crypto';
import type { TestDatabaseId } from '@backstage/backend-test-utils';
import type { Knex } from 'knex';
import { AccessLog } from '../access/AccessLog';
import { testDatabases } from '../__testUtils__/databases';
import { expectRefused } from '../__testUtils__/expectRefused';
import { refuseRows } from '../__testUtils__/refuseRows';
import { startForms, type Client } from '../__testUtils__/startForms';
import { talking, textsOf } from '../__testUtils__/talking';

const databases = testDatabases();
jest.setTimeout(60_000);

describe.each(databases.eachSupportedId())(
  'what is written is stored on %s',
  databaseId => {
    let knex: Knex;
    let as: (name: string) => Client;
    let use: ReturnType<typeof talking>;

    beforeAll(async () => {
      knex = await databases.init(databaseId as TestDatabaseId);
      ({ as } = await startForms({ knex }));
      use = talking(as);
    });

    const tables = [
      'submissions',
      'case_events',
      'case_messages',
      'idempotency',
      'access_log',
    ];
    const stored = async () =>
      Promise.all(tables.map(table => knex(table).select().orderBy(1, 'asc')));

    it('keeps what is written sealed, wherever it is stored', async () => {
      const secret = 'Merkkijonokanarialintu';
      const { id } = await use.accepted();
      await use.write('worker', id, { kind: 'note', text: secret }).expect(201);
      await use
        .command(
          'worker',
          id,
          { command: 'ask', message: secret },
          { revision: 2 },
        )
        .expect(200);
      for (const table of [...tables, 'outbox']) {
        expect(JSON.stringify(await knex(table).select())).not.toContain(
          secret,
        );
      }
      const key = await knex('data_keys').where({ owner: id }).first();
      await knex('data_keys').where({ owner: id }).delete();
      await expectRefused(
        as('worker').get(`/v1/submissions/${id}/messages`),
        404,
        'submission-not-found',
      );
      await knex('data_keys').insert(key);
    });

    it('stores nothing of a message when the outbox refuses its part, and all of it on the next try', async () => {
      const { id } = await use.sent();
      const mend = await refuseRows(knex, 'outbox');
      const before = await stored();
      const key = randomUUID();
      const message = { kind: 'message', text: 'Hei' };
      expect((await use.write('asker', id, message, key)).status).toBe(500);
      await mend();
      expect(await stored()).toEqual(before);
      await use.write('asker', id, message, key).expect(201);
    });

    it.each(['case_messages', 'case_events', 'access_log', 'outbox'])(
      'stores nothing of a question when %s refuses its part',
      async table => {
        const { id } = await use.accepted();
        const before = await stored();
        const mend = await refuseRows(knex, table);
        const key = randomUUID();
        const ask = () =>
          use.command(
            'worker',
            id,
            { command: 'ask', message: 'Milloin?' },
            { revision: 2, key },
          );
        const failed = await ask();
        await mend();
        expect(failed.status).toBe(500);
        expect(await stored()).toEqual(before);
        await ask().expect(200);
        expect(textsOf(await use.read('asker', id))).toEqual(['ask: Milloin?']);
      },
    );

    it('stores a message once however often it is sent', async () => {
      const { id } = await use.sent();
      const key = randomUUID();
      const message = { kind: 'message', text: 'Kerran.' };
      const sent = await Promise.all(
        Array.from({ length: 6 }, () => use.write('asker', id, message, key)),
      );
      expect(
        new Set(sent.map(({ body, status }) => `${status} ${body.id}`)).size,
      ).toBe(1);
      expect(textsOf(await use.read('asker', id))).toEqual([
        'message: Kerran.',
      ]);
      await expectRefused(
        use.write('asker', id, { ...message, text: 'Toinen.' }, key),
        422,
        'idempotency-key-reused',
      );
      const without = as('asker').post(
        `/v1/submissions/${id}/messages`,
        message,
      );
      await expectRefused(without, 400, 'idempotency-key-missing');
    });

    it('numbers what many write at the same time, and loses none', async () => {
      const { id } = await use.sent();
      const sent = await Promise.all(
        Array.from({ length: 12 }, (_, i) =>
          use.write(i % 2 ? 'asker' : 'worker', id, {
            kind: 'message',
            text: `Viesti ${i}`,
          }),
        ),
      );
      expect(new Set(sent.map(({ status }) => status))).toEqual(new Set([201]));
      expect(textsOf(await use.read('asker', id)).sort()).toEqual(
        Array.from({ length: 12 }, (_, i) => `message: Viesti ${i}`).sort(),
      );
      expect(await new AccessLog().firstBroken(knex, id)).toBeUndefined();
    });

    const ask = (who: string, id: string) =>
      use.command(
        who,
        id,
        { command: 'ask', message: `Kysyy ${who}` },
        { revision: 2 },
      );

    it('lets one of two ask, and tells the other who did', async () => {
      for (let round = 0; round < 5; round++) {
        const { id } = await use.accepted();
        const [a, b] = await Promise.all([
          ask('worker', id),
          ask('second-worker', id),
        ]);
        const [won, lost] = a.status === 200 ? [a, b] : [b, a];
        expect([won.status, lost.status]).toEqual([200, 412]);
        const { actor } = won.body.messages[0];
        expect(lost.body.error).toMatchObject({
          type: 'submission-changed',
          state: 'needs-info',
          changedBy: actor,
        });
        expect(await knex('case_messages').where({ case_id: id })).toHaveLength(
          1,
        );
      }
    });
  },
);
