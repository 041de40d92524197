import type { TestDatabaseId } from '@backstage/backend-test-utils';
import type { Knex } from 'knex';
import { testDatabases } from '../__testUtils__/databases';
import { expectRefused } from '../__testUtils__/expectRefused';
import { startForms } from '../__testUtils__/startForms';
import { talking } from '../__testUtils__/talking';

const databases = testDatabases();
jest.setTimeout(60_000);

describe.each(databases.eachSupportedId())(
  'what is not written on %s',
  databaseId => {
    let knex: Knex;
    let use: ReturnType<typeof talking>;

    beforeAll(async () => {
      knex = await databases.init(databaseId as TestDatabaseId);
      use = talking((await startForms({ knex })).as);
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

    it('refuses identity codes, empty and overlong texts, and what nobody offers', async () => {
      const { id } = await use.accepted();
      const before = await stored();
      const code = 'Hei!\nKoskee 010594Y9032.';
      for (const kind of ['message', 'note']) {
        const error = await expectRefused(
          use.write('worker', id, { kind, text: code }),
          400,
          'answers-invalid',
          '/text',
        );
        expect(error.errors).toEqual([
          { pointer: '/text', code: 'identity-code', params: { line: 2 } },
        ]);
      }
      await expectRefused(
        use.command(
          'worker',
          id,
          { command: 'ask', message: code },
          { revision: 2 },
        ),
        400,
        'answers-invalid',
        '/message',
      );
      for (const [pointer, body] of [
        ['/text', { kind: 'message', text: ' \n ' }],
        ['/text', { kind: 'message', text: 'a'.repeat(5_001) }],
        ['/text', { kind: 'message' }],
        ['/kind', { kind: 'ask', text: 'a' }],
        ['/kind', { kind: 'constructor', text: 'a' }],
        ['/actor', { kind: 'message', text: 'a', actor: 'user:default/x' }],
      ] as const) {
        await expectRefused(
          use.write('worker', id, body),
          400,
          'request-invalid',
          pointer,
        );
      }
      for (const message of [undefined, '', '  ', 'a'.repeat(5_001)]) {
        await expectRefused(
          use.command(
            'worker',
            id,
            { command: 'ask', message },
            { revision: 2 },
          ),
          400,
          'request-invalid',
          '/message',
        );
      }
      expect(await stored()).toEqual(before);
      await use
        .write('worker', id, {
          kind: 'message',
          text: 'a'.repeat(5_000),
        })
        .expect(201);
    });

    it('refuses a message to what is over, and says what can be done', async () => {
      const { id } = await use.sent();
      await use.command('asker', id, { command: 'cancel' }).expect(200);
      const error = await expectRefused(
        use.write('asker', id, { kind: 'message', text: 'Hei' }),
        409,
        'command-not-allowed',
      );
      expect(error).toMatchObject({ state: 'cancelled', allowed: ['share'] });
      // The team may still write down what it learned.
      await use
        .write('worker', id, { kind: 'note', text: 'Soitettu.' })
        .expect(201);
    });
  },
);
