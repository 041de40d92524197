import { randomUUID } from 'node:crypto';
import type { TestDatabaseId } from '@backstage/backend-test-utils';
import {
  addWorkingDays,
  localDate,
  type CaseMessage,
  type MessageRequest,
  type SubmissionView,
} from '@tukiverkko/plugin-forms-common';
import type { Knex } from 'knex';
import { AccessLog } from '../access/AccessLog';
import { testDatabases } from '../__testUtils__/databases';
import { refused } from '../__testUtils__/refused';
import { refuseRows } from '../__testUtils__/refuseRows';
import { goodAnswers, requester } from '../__testUtils__/requester';
import { startForms, testKey, type Client } from '../__testUtils__/startForms';
import { DataKeys, KeyRing } from '../sealing';
import { sealMessage } from './MessageRow';

const databases = testDatabases();
jest.setTimeout(60_000);

describe.each(databases.eachSupportedId())(
  'asker and team talk on %s',
  databaseId => {
    let knex: Knex;
    let as: (name: string) => Client;
    let use: ReturnType<typeof requester>;

    beforeAll(async () => {
      knex = await databases.init(databaseId as TestDatabaseId);
      ({ as } = await startForms({ knex }));
      use = requester(as);
    });

    const write = (
      who: string,
      id: string,
      request: MessageRequest | object,
      key: string = randomUUID(),
    ) =>
      as(who)
        .post(`/v1/submissions/${id}/messages`, request)
        .set('Idempotency-Key', key);
    const read = async (who: string, id: string): Promise<SubmissionView> =>
      (await as(who).get(`/v1/submissions/${id}`).expect(200)).body;
    const accepted = async () => {
      // Named teams promise; the fallback does not.
      const team = 'group:default/team';
      const receipt = await use.sent({ ...goodAnswers, team });
      await use
        .command('worker', receipt.id, { command: 'accept' })
        .expect(200);
      return receipt;
    };
    const textsOf = ({ messages = [] }: Pick<SubmissionView, 'messages'>) =>
      messages.map(({ kind, text }) => `${kind}: ${text}`);
    const tables = [
      'submissions',
      'case_events',
      'case_messages',
      'idempotency',
      'access_log',
    ];
    const stored = async () =>
      Promise.all(tables.map(table => knex(table).select().orderBy(1, 'asc')));

    it('asks, is told, answers and is asked again', async () => {
      const { id, answerBy } = await accepted();
      expect(answerBy).toBeTruthy();
      const asked = await use
        .command(
          'worker',
          id,
          { command: 'ask', message: '  Kuinka kauan?  ' },
          { revision: 2 },
        )
        .expect(200);
      expect(asked.body).toMatchObject({
        state: 'needs-info',
        revision: 3,
        // The clock stands, so nobody can name the day.
        answerBy: null,
        messages: [
          {
            kind: 'ask',
            text: 'Kuinka kauan?',
            actor: 'user:default/worker',
            id: expect.any(String),
          },
        ],
      });
      expect((await read('asker', id)).allowedActions).toEqual([
        'inform',
        'cancel',
        'message',
      ]);

      const informed = await use
        .command(
          'asker',
          id,
          { command: 'inform', message: 'Kolme viikkoa.' },
          { revision: 3 },
        )
        .expect(200);
      expect(informed.body).toMatchObject({ state: 'accepted', answerBy });

      const answer = {
        command: 'answer',
        version: 1,
        answers: { advice: 'Sopikaa palaveri.' },
        language: 'fi',
      };
      await use.command('worker', id, answer, { revision: 4 }).expect(200);
      const again = await use
        .command(
          'asker',
          id,
          { command: 'ask-again', message: 'Entä koulu?' },
          { revision: 5 },
        )
        .expect(200);
      expect(again.body).toMatchObject({
        state: 'in-consultation',
        answerBy,
        answer: { answers: { advice: 'Sopikaa palaveri.' } },
      });

      // In consultation, a question leads back to the consultation.
      await use
        .command(
          'worker',
          id,
          { command: 'ask', message: 'Mikä koulu?' },
          { revision: 6 },
        )
        .expect(200);
      const back = await use
        .command(
          'asker',
          id,
          { command: 'inform', message: 'Yläkoulu.' },
          { revision: 7 },
        )
        .expect(200);
      expect(back.body.state).toBe('in-consultation');
      expect(textsOf(back.body)).toEqual([
        'ask: Kuinka kauan?',
        'inform: Kolme viikkoa.',
        'ask-again: Entä koulu?',
        'ask: Mikä koulu?',
        'inform: Yläkoulu.',
      ]);
      expect(
        back.body.events.map(({ command }: { command: string }) => command),
      ).toEqual([
        'submit',
        'accept',
        'ask',
        'inform',
        'answer',
        'ask-again',
        'ask',
        'inform',
      ]);
      expect(await new AccessLog().firstBroken(knex, id)).toBeUndefined();
    });

    it('lets the promised time go on where it stood', async () => {
      const { id } = await accepted();
      // As if it had been sent, and asked about, long ago.
      const moments: [revision: number, at: string][] = [
        [1, '2026-03-26T08:00:00.000Z'],
        [2, '2026-03-26T09:00:00.000Z'],
      ];
      for (const [revision, at] of moments) {
        await knex('case_events')
          .where({ case_id: id, revision })
          .update({ at });
      }
      await knex('submissions')
        .where({ id })
        .update({ answer_by: '2026-04-02' });
      await use
        .command(
          'worker',
          id,
          { command: 'ask', message: 'Milloin?' },
          { revision: 2 },
        )
        .expect(200);
      await knex('case_events')
        .where({ case_id: id, revision: 3 })
        .update({ at: '2026-03-27T08:00:00.000Z' });
      const { body } = await use
        .command(
          'asker',
          id,
          { command: 'inform', message: 'Nyt.' },
          { revision: 3 },
        )
        .expect(200);
      // Sent with five days, asked with four left: four working days from today.
      const today = localDate(new Date().toISOString(), 'Europe/Helsinki')!;
      expect(body.answerBy).toBe(addWorkingDays(today, 4));
      const list = await as('worker').get('/v1/submissions?view=inbox');
      expect(
        list.body.items.find((item: { id: string }) => item.id === id),
      ).toMatchObject({ answerBy: body.answerBy });
    });

    it('takes messages of both sides and keeps the notes in the team', async () => {
      const { id } = await use.sent();
      await knex('case_invitations').insert({
        case_id: id,
        ref: 'user:default/colleague',
      });
      const first = await write('asker', id, {
        kind: 'message',
        text: 'Unohdin sanoa.',
      }).expect(201);
      expect(first.body).toMatchObject({
        kind: 'message',
        text: 'Unohdin sanoa.',
        actor: 'user:default/asker',
      });
      await write('worker', id, {
        kind: 'note',
        text: 'Sisäinen muistiinpano.',
      }).expect(201);
      await write('second-worker', id, {
        kind: 'message',
        text: 'Kiitos.',
      }).expect(201);

      const shared = ['message: Unohdin sanoa.', 'message: Kiitos.'];
      const view = await read('asker', id);
      expect(view).toMatchObject({ state: 'submitted', revision: 1 });
      expect(textsOf(view)).toEqual(shared);
      expect(JSON.stringify(view)).not.toContain('Sisäinen');
      expect(textsOf(await read('colleague', id))).toEqual(shared);
      expect(textsOf(await read('worker', id))).toEqual([
        shared[0],
        'note: Sisäinen muistiinpano.',
        shared[1],
      ]);
      // The revision stands, so a decision begun before is not stale.
      await use.command('worker', id, { command: 'accept' }).expect(200);

      const rows = await knex('access_log')
        .where({ case_id: id })
        .orderBy('number')
        .pluck('action');
      expect(rows.filter(action => action !== 'read')).toEqual([
        'submit',
        'message',
        'note',
        'message',
        'accept',
      ]);
    });

    it('keeps what is written sealed, wherever it is stored', async () => {
      const secret = 'Merkkijonokanarialintu';
      const { id } = await accepted();
      await write('worker', id, { kind: 'note', text: secret }).expect(201);
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
      await refused(
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
      expect((await write('asker', id, message, key)).status).toBe(500);
      await mend();
      expect(await stored()).toEqual(before);
      await write('asker', id, message, key).expect(201);
    });

    it.each(['case_messages', 'case_events', 'access_log', 'outbox'])(
      'stores nothing of a question when %s refuses its part',
      async table => {
        const { id } = await accepted();
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
        expect(textsOf(await read('asker', id))).toEqual(['ask: Milloin?']);
      },
    );

    it('stores a message once however often it is sent', async () => {
      const { id } = await use.sent();
      const key = randomUUID();
      const message = { kind: 'message', text: 'Kerran.' };
      const sent = await Promise.all(
        Array.from({ length: 6 }, () => write('asker', id, message, key)),
      );
      expect(
        new Set(sent.map(({ body, status }) => `${status} ${body.id}`)).size,
      ).toBe(1);
      expect(textsOf(await read('asker', id))).toEqual(['message: Kerran.']);
      await refused(
        write('asker', id, { ...message, text: 'Toinen.' }, key),
        422,
        'idempotency-key-reused',
      );
      const without = as('asker').post(
        `/v1/submissions/${id}/messages`,
        message,
      );
      await refused(without, 400, 'idempotency-key-missing');
    });

    it('numbers what many write at the same time, and loses none', async () => {
      const { id } = await use.sent();
      const sent = await Promise.all(
        Array.from({ length: 12 }, (_, i) =>
          write(i % 2 ? 'asker' : 'worker', id, {
            kind: 'message',
            text: `Viesti ${i}`,
          }),
        ),
      );
      expect(new Set(sent.map(({ status }) => status))).toEqual(new Set([201]));
      expect(textsOf(await read('asker', id)).sort()).toEqual(
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
        const { id } = await accepted();
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

    it('refuses identity codes, empty and overlong texts, and what nobody offers', async () => {
      const { id } = await accepted();
      const before = await stored();
      const code = 'Hei!\nKoskee 010594Y9032.';
      for (const kind of ['message', 'note']) {
        const error = await refused(
          write('worker', id, { kind, text: code }),
          400,
          'answers-invalid',
          '/text',
        );
        expect(error.errors).toEqual([
          { pointer: '/text', code: 'identity-code', params: { line: 2 } },
        ]);
      }
      await refused(
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
        await refused(
          write('worker', id, body),
          400,
          'request-invalid',
          pointer,
        );
      }
      for (const message of [undefined, '', '  ', 'a'.repeat(5_001)]) {
        await refused(
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
      await write('worker', id, {
        kind: 'message',
        text: 'a'.repeat(5_000),
      }).expect(201);
    });

    it('refuses a message to what is over, and says what can be done', async () => {
      const { id } = await use.sent();
      await use.command('asker', id, { command: 'cancel' }).expect(200);
      const error = await refused(
        write('asker', id, { kind: 'message', text: 'Hei' }),
        409,
        'command-not-allowed',
      );
      expect(error).toMatchObject({ state: 'cancelled', allowed: [] });
      // The team may still write down what it learned.
      await write('worker', id, { kind: 'note', text: 'Soitettu.' }).expect(
        201,
      );
    });

    it('has every one of 500 messages on some page, oldest first, and tells nobody of notes', async () => {
      const { id } = await use.sent();
      const dataKeys = new DataKeys(new KeyRing([testKey]));
      const key = (await dataKeys.find(knex, id))!;
      const written = Array.from({ length: 500 }, (_, i) => ({
        id: randomUUID(),
        kind: i % 4 === 0 ? ('note' as const) : ('message' as const),
        at: new Date().toISOString(),
        actor: 'user:default/worker',
        text: `Viesti ${i}`,
      }));
      await knex.batchInsert(
        'case_messages',
        written.map((message, i) => ({
          ...sealMessage(key, id, message),
          number: i + 1,
        })),
        100,
      );
      for (const [who, readable] of [
        ['worker', written],
        ['asker', written.filter(({ kind }) => kind === 'message')],
      ] as const) {
        const view = await read(who, id);
        expect(view.messages).toHaveLength(50);
        expect(view.hasEarlierMessages).toBe(true);
        let all: readonly CaseMessage[] = view.messages!;
        for (let hasEarlier = true; hasEarlier; ) {
          const { body } = await as(who)
            .get(`/v1/submissions/${id}/messages?before=${all[0].id}`)
            .expect(200);
          all = [...body.items, ...all];
          hasEarlier = body.hasEarlier;
        }
        expect(all).toEqual(readable);
      }

      const notes = await knex('case_messages').where({
        case_id: id,
        kind: 'note',
      });
      for (const before of [notes[5].id, randomUUID()]) {
        await refused(
          as('asker').get(`/v1/submissions/${id}/messages?before=${before}`),
          400,
          'cursor-invalid',
        );
      }
      await refused(
        as('asker').get(`/v1/submissions/${id}/messages?before=x`),
        400,
        'request-invalid',
        '/before',
      );
    });
  },
);
