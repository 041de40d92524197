import type { TestDatabaseId } from '@backstage/backend-test-utils';
import type { SubmissionView } from '@tukiverkko/plugin-forms-common';
import type { Knex } from 'knex';
import { testDatabases } from '../__testUtils__/databases';
import { expectRefused } from '../__testUtils__/expectRefused';
import { goodAnswers, requester } from '../__testUtils__/requester';
import { signAnew } from '../__testUtils__/signAnew';
import { startForms, type Client } from '../__testUtils__/startForms';

const databases = testDatabases();
jest.setTimeout(60_000);

describe.each(databases.eachSupportedId())(
  'who watches over a request on %s',
  databaseId => {
    let knex: Knex;
    let as: (name: string) => Client;
    let use: ReturnType<typeof requester>;

    beforeAll(async () => {
      knex = await databases.init(databaseId as TestDatabaseId);
      ({ as } = await startForms({ knex }));
      use = requester(as);
    });

    const read = async (who: string, id: string): Promise<SubmissionView> =>
      (await as(who).get(`/v1/submissions/${id}`).expect(200)).body;
    const watched = async () => {
      const { id } = await use.sent({ ...goodAnswers, note: 'Salaista.' });
      await knex('submissions')
        .where({ id })
        .update({ coordinator: 'group:default/area' });
      await signAnew(knex);
      await use.command('worker', id, { command: 'accept' }).expect(200);
      const ask = { command: 'ask', message: 'Salainen kysymys.' };
      await use.command('worker', id, ask, { revision: 2 }).expect(200);
      return id;
    };

    it('sees whose it is and how it stands, and nothing that people wrote', async () => {
      const id = await watched();
      const seen = await read('coordinator', id);
      expect(seen).toMatchObject({
        isWithheld: true,
        state: 'needs-info',
        assignee: 'user:default/worker',
        answers: {},
        answer: null,
        allowedActions: ['forward', 'mark-in-error'],
        // How far it may go is what passing it on needs.
        leave: { allowOtherCounty: false, allowOtherArea: false },
      });
      expect(JSON.stringify(seen)).not.toMatch(/siirtymää|[Ss]alai/);
      for (const path of ['messages', 'copy.pdf']) {
        await expectRefused(
          as('coordinator').get(`/v1/submissions/${id}/${path}`),
          403,
          'not-allowed',
        );
      }
      expect(
        await knex('access_log').where({
          case_id: id,
          actor: 'user:default/coordinator',
        }),
      ).toMatchObject([{ action: 'read' }]);
    });

    it('passes on what nobody in its team can', async () => {
      const id = await watched();
      const team = 'group:default/gone';
      await knex('submissions').where({ id }).update({ owner: team });
      await signAnew(knex);
      expect((await read('coordinator', id)).concerns).toEqual(['owner-gone']);
      expect((await read('asker', id)).concerns).toEqual(['owner-gone']);
      await use
        .command(
          'coordinator',
          id,
          {
            command: 'forward',
            to: { team: 'group:default/other-team' },
            reason: 'Tiimi on lakannut.',
          },
          { revision: 3 },
        )
        .expect(200);
      expect(await read('other-worker', id)).toMatchObject({
        answers: { topic: goodAnswers.topic },
        allowedActions: expect.arrayContaining(['accept']),
      });
      expect(await read('other-worker', id)).not.toHaveProperty('concerns');
    });

    it('marks it as entered in error, and nobody else opens it any more', async () => {
      const id = await watched();
      await use
        .command(
          'coordinator',
          id,
          { command: 'mark-in-error', reason: 'Lähetetty väärästä asiasta.' },
          { revision: 3 },
        )
        .expect(200);
      for (const who of ['asker', 'worker', 'coordinator']) {
        const seen = await read(who, id);
        expect([who, seen]).toEqual([
          who,
          expect.objectContaining({
            state: 'entered-in-error',
            isWithheld: true,
            answers: {},
            assignee: null,
          }),
        ]);
        expect(JSON.stringify(seen)).not.toMatch(/siirtymää|[Ss]alai/);
        // Why it happened is told to all of them.
        expect(seen.events.at(-1)).toMatchObject({
          command: 'mark-in-error',
          text: 'Lähetetty väärästä asiasta.',
        });
        expect(seen.allowedActions).toEqual([]);
      }
      await expectRefused(
        as('worker').get(`/v1/submissions/${id}/messages`),
        403,
        'not-allowed',
      );
      // It is kept: the row still holds what was sent, sealed.
      expect(await knex('case_messages').where({ case_id: id })).toHaveLength(
        1,
      );
    });

    it('opens it after all where the request is in the hands of those who watch', async () => {
      const id = await watched();
      await knex('submissions')
        .where({ id })
        .update({ owner: 'group:default/area' });
      await signAnew(knex);
      await use
        .command(
          'coordinator',
          id,
          { command: 'mark-in-error', reason: 'Kahteen kertaan.' },
          { revision: 3 },
        )
        .expect(200);
      expect(await read('coordinator', id)).toMatchObject({
        answers: { topic: goodAnswers.topic },
      });
    });

    it('is not told the reason with an identity code in it', async () => {
      const id = await watched();
      const error = await expectRefused(
        use.command(
          'coordinator',
          id,
          { command: 'mark-in-error', reason: '010594Y9032' },
          { revision: 3 },
        ),
        400,
        'answers-invalid',
        '/reason',
      );
      expect(JSON.stringify(error)).not.toContain('010594');
    });
  },
);
