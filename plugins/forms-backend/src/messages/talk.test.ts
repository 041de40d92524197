import { randomUUID } from 'node:crypto';
import type { TestDatabaseId } from '@backstage/backend-test-utils';
import {
  addWorkingDays,
  localDate,
  type CaseMessage,
} from '@tukiverkko/plugin-forms-common';
import type { Knex } from 'knex';
import { AccessLog } from '../access/AccessLog';
import { testDatabases } from '../__testUtils__/databases';
import { expectRefused } from '../__testUtils__/expectRefused';
import { startForms, testKey, type Client } from '../__testUtils__/startForms';
import { signAnew } from '../__testUtils__/signAnew';
import { talking, textsOf } from '../__testUtils__/talking';
import { DataKeys, KeyRing } from '../sealing';
import { sealMessage } from './MessageRow';

const databases = testDatabases();
jest.setTimeout(60_000);

describe.each(databases.eachSupportedId())(
  'asker and team talk on %s',
  databaseId => {
    let knex: Knex;
    let as: (name: string) => Client;
    let use: ReturnType<typeof talking>;

    beforeAll(async () => {
      knex = await databases.init(databaseId as TestDatabaseId);
      ({ as } = await startForms({ knex }));
      use = talking(as);
    });

    it('asks, is told, answers and is asked again', async () => {
      const { id, answerBy } = await use.accepted();
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
      expect((await use.read('asker', id)).allowedActions).toEqual([
        'inform',
        'cancel',
        'share',
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
      const { id } = await use.accepted();
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
      await signAnew(knex);
      const first = await use
        .write('asker', id, {
          kind: 'message',
          text: 'Unohdin sanoa.',
        })
        .expect(201);
      expect(first.body).toMatchObject({
        kind: 'message',
        text: 'Unohdin sanoa.',
        actor: 'user:default/asker',
      });
      await use
        .write('worker', id, {
          kind: 'note',
          text: 'Sisäinen muistiinpano.',
        })
        .expect(201);
      await use
        .write('second-worker', id, {
          kind: 'message',
          text: 'Kiitos.',
        })
        .expect(201);

      const shared = ['message: Unohdin sanoa.', 'message: Kiitos.'];
      const view = await use.read('asker', id);
      expect(view).toMatchObject({ state: 'submitted', revision: 1 });
      expect(textsOf(view)).toEqual(shared);
      expect(JSON.stringify(view)).not.toContain('Sisäinen');
      expect(textsOf(await use.read('colleague', id))).toEqual(shared);
      expect(textsOf(await use.read('worker', id))).toEqual([
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
        const view = await use.read(who, id);
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
        await expectRefused(
          as('asker').get(`/v1/submissions/${id}/messages?before=${before}`),
          400,
          'cursor-invalid',
        );
      }
      await expectRefused(
        as('asker').get(`/v1/submissions/${id}/messages?before=x`),
        400,
        'request-invalid',
        '/before',
      );
    });
  },
);
