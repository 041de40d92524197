import { randomUUID } from 'node:crypto';
import type { TestDatabaseId } from '@backstage/backend-test-utils';
import type { Knex } from 'knex';
import { testDatabases } from '../__testUtils__/databases';
import { expectRefused } from '../__testUtils__/expectRefused';
import { IdempotencyStore } from '../idempotency';
import { goodAnswers, requester } from '../__testUtils__/requester';
import { startForms, type Client } from '../__testUtils__/startForms';

const databases = testDatabases();
jest.setTimeout(60_000);

describe.each(databases.eachSupportedId())(
  'what is refused of what is done on %s',
  databaseId => {
    let knex: Knex;
    let as: (name: string) => Client;
    let use: ReturnType<typeof requester>;

    beforeAll(async () => {
      knex = await databases.init(databaseId as TestDatabaseId);
      ({ as } = await startForms({ knex }));
      use = requester(as);
    });

    const tables = [
      'submissions',
      'case_events',
      'idempotency',
      'access_log',
      'data_keys',
      'drafts',
    ];
    const counts = async () =>
      Promise.all(
        tables.map(async table =>
          Number((await knex(table).count({ n: '*' }))[0].n),
        ),
      );

    /** What a replay leaves: the answer is read again, and nothing is done again. */
    const afterReading = (counted: readonly number[]) =>
      counted.map((n, index) => n + Number(tables[index] === 'access_log'));

    let before: number[];
    beforeEach(async () => {
      before = await counts();
    });

    it('refuses a missing key, and a key used for another body', async () => {
      const without = as('asker').post('/v1/submissions', {
        form: 'help-request',
        version: 1,
        answers: goodAnswers,
        language: 'fi',
      });
      await expectRefused(without, 400, 'idempotency-key-missing');
      expect(await counts()).toEqual(before);

      const key = randomUUID();
      await use.submit(goodAnswers, { key }).expect(201);
      before = await counts();
      await expectRefused(
        use.submit({ ...goodAnswers, topic: 'b' }, { key }),
        422,
        'idempotency-key-reused',
      );
      expect(await counts()).toEqual(before);
    });

    it('replays the first answer to the same body, however its keys are ordered, and to nobody else', async () => {
      const key = randomUUID();
      const first = await use.submit(goodAnswers, { key });
      expect(first.headers).not.toHaveProperty('idempotency-replayed');
      before = await counts();
      const { urgency, topic } = goodAnswers;
      const second = await use.submit({ topic, urgency }, { key });
      expect([
        second.status,
        second.body,
        second.headers['idempotency-replayed'],
      ]).toEqual([201, first.body, 'true']);
      expect(await counts()).toEqual(afterReading(before));

      const other = await use.submit(goodAnswers, { key, who: 'colleague' });
      expect(other.status).toBe(201);
      expect(other.body.id).not.toBe(first.body.id);
    });

    it('forgets replies that are old, and nothing else', async () => {
      const receipt = await use.sent();
      const store = new IdempotencyStore();
      expect(await store.forgetBefore(knex, new Date(0))).toBe(0);
      expect(
        await store.forgetBefore(knex, new Date(Date.now() + 1_000)),
      ).toBeGreaterThan(0);
      expect(await knex('idempotency')).toEqual([]);
      expect(
        (await as('asker').get(`/v1/submissions/${receipt.id}`)).status,
      ).toBe(200);
    });

    it('refuses a stale or missing If-Match, says who changed it, and replays an old command all the same', async () => {
      const { id } = await use.sent();
      const key = randomUUID();
      const first = await use.command(
        'worker',
        id,
        { command: 'accept' },
        { key },
      );
      expect(first.status).toBe(200);
      before = await counts();

      const stale = await expectRefused(
        use.command('second-worker', id, { command: 'accept' }),
        412,
        'submission-changed',
      );
      expect(stale).toMatchObject({
        state: 'accepted',
        revision: 2,
        changedBy: 'user:default/worker',
      });
      const missing = as('worker')
        .post(`/v1/submissions/${id}/commands`, { command: 'accept' })
        .set('Idempotency-Key', randomUUID());
      await expectRefused(missing, 428, 'if-match-missing');
      const keyless = as('worker')
        .post(`/v1/submissions/${id}/commands`, { command: 'accept' })
        .set('If-Match', '"2"');
      await expectRefused(keyless, 400, 'idempotency-key-missing');

      const replay = await use.command(
        'worker',
        id,
        { command: 'accept' },
        { key },
      );
      expect([
        replay.status,
        replay.body,
        replay.headers['idempotency-replayed'],
        replay.headers.etag,
      ]).toEqual([200, first.body, 'true', '"2"']);
      expect(await counts()).toEqual(afterReading(before));
    });

    it('refuses a command the state does not allow, and says which it does', async () => {
      const { id } = await use.sent();
      await use.command('worker', id, { command: 'accept' });
      before = await counts();
      const error = await expectRefused(
        use.command('worker', id, { command: 'accept' }, { revision: 2 }),
        409,
        'command-not-allowed',
      );
      expect(error).toMatchObject({
        state: 'accepted',
        allowed: [
          'begin',
          'ask',
          'answer',
          'decline',
          'forward',
          'return',
          'assign',
          'schedule',
          'invite',
          'uninvite',
          'note',
          'message',
        ],
      });
      expect(await counts()).toEqual(before);
    });

    it.each([
      ['an unknown command', { command: 'destroy' }],
      ['a command every object has', { command: 'constructor' }],
      [
        'a reason nobody offers',
        {
          command: 'decline',
          reason: 'x',
          text: 'a',
          place: { instruction: 'b' },
        },
      ],
      [
        'a place of two kinds',
        {
          command: 'decline',
          reason: 'other',
          text: 'a',
          place: { team: 'group:default/team', instruction: 'b' },
        },
      ],
      [
        'an assignee chosen by the client',
        { command: 'accept', assignee: 'user:default/other-worker' },
      ],
    ])('refuses %s', async (_what, command) => {
      const { id } = await use.sent();
      before = await counts();
      await expectRefused(
        use.command('worker', id, command),
        400,
        'request-invalid',
      );
      expect(await counts()).toEqual(before);
    });

    it('refuses an unknown team as the place to go, and identity codes in texts of commands', async () => {
      const { id } = await use.sent();
      before = await counts();
      const decline = {
        command: 'decline',
        reason: 'other',
        text: 'a',
        place: { team: 'group:default/nobody-knows' },
      };
      await expectRefused(
        use.command('worker', id, decline),
        400,
        'place-unknown',
        '/place',
      );
      const code = {
        ...decline,
        text: 'Koskee 010594Y9032.',
        place: { instruction: 'b' },
      };
      await expectRefused(
        use.command('worker', id, code),
        400,
        'answers-invalid',
        '/text',
      );
      const cancel = { command: 'cancel', reason: '010594Y9032' };
      await expectRefused(
        use.command('asker', id, cancel),
        400,
        'answers-invalid',
        '/reason',
      );
      expect(await counts()).toEqual(before);
    });

    it('refuses an answer the answer form does not accept', async () => {
      const { id } = await use.sent();
      await use.command('worker', id, { command: 'accept' });
      before = await counts();
      const answer = (answers: object, version = 1) =>
        use.command(
          'worker',
          id,
          { command: 'answer', version, answers, language: 'fi' },
          { revision: 2 },
        );
      await expectRefused(answer({}), 400, 'answers-invalid', '/advice');
      await expectRefused(
        answer({ advice: 'a', topic: 'b' }),
        400,
        'answers-not-asked',
        '/topic',
      );
      await expectRefused(answer({ advice: 'a' }, 2), 409, 'version-replaced');
      expect(await counts()).toEqual(before);
    });

    it.each([
      ['that nobody knows', 'group:default/nobody-knows'],
      ['of another type', 'group:default/office'],
    ])('takes no team %s', async (_what, team) => {
      const error = await expectRefused(
        use.submit({ ...goodAnswers, team }),
        400,
        'answers-invalid',
        '/team',
      );
      expect(error.errors[0].code).toBe('entity-unknown');
    });
  },
);
