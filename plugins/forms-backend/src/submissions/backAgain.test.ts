import type { TestDatabaseId } from '@backstage/backend-test-utils';
import {
  addWorkingDays,
  localDate,
  reopenWithinDays,
} from '@tukiverkko/plugin-forms-common';
import type { Knex } from 'knex';
import { testDatabases } from '../__testUtils__/databases';
import { expectRefused } from '../__testUtils__/expectRefused';
import { goodAnswers, requester } from '../__testUtils__/requester';
import { startForms, type Client } from '../__testUtils__/startForms';

const databases = testDatabases();
jest.setTimeout(60_000);

describe.each(databases.eachSupportedId())(
  'a request that goes back on %s',
  databaseId => {
    let knex: Knex;
    let as: (name: string) => Client;
    let use: ReturnType<typeof requester>;

    beforeAll(async () => {
      knex = await databases.init(databaseId as TestDatabaseId);
      ({ as } = await startForms({ knex }));
      use = requester(as);
    });

    const sent = async () =>
      use.sent({ ...goodAnswers, team: 'group:default/team' });
    const decline = {
      command: 'decline',
      reason: 'no-capacity',
      text: 'Emme ehdi.',
      place: { instruction: 'Kysykää keväällä.' },
    };
    const reopen = { command: 'reopen', reason: 'Tilanne muuttui.' };

    it('is put back into the queue without its assignee, and keeps its promise', async () => {
      const { id, answerBy } = await sent();
      await use.command('worker', id, { command: 'accept' }).expect(200);
      const { body } = await use
        .command('worker', id, { command: 'return' }, { revision: 2 })
        .expect(200);
      expect(body).toMatchObject({
        state: 'submitted',
        assignee: null,
        answerBy,
        allowedActions: ['accept', 'decline', 'forward', 'note', 'message'],
      });
      const taken = await use
        .command('second-worker', id, { command: 'accept' }, { revision: 3 })
        .expect(200);
      expect(taken.body.assignee).toBe('user:default/second-worker');
      const begun = await use
        .command('second-worker', id, { command: 'begin' }, { revision: 4 })
        .expect(200);
      expect(begun.body).toMatchObject({
        state: 'in-consultation',
        assignee: 'user:default/second-worker',
        answerBy,
      });
    });

    it('is opened again by its asker, with the reason and a new promise', async () => {
      const { id } = await sent();
      await knex('case_events')
        .where({ case_id: id })
        .update({ at: '2026-03-02T08:00:00.000Z' });
      await knex('submissions')
        .where({ id })
        .update({ answer_by: '2026-03-09' });
      await use.command('worker', id, decline).expect(200);
      const { body } = await use
        .command('asker', id, reopen, { revision: 2 })
        .expect(200);
      const today = localDate(new Date().toISOString(), 'Europe/Helsinki')!;
      expect(body).toMatchObject({
        state: 'submitted',
        assignee: null,
        answerBy: addWorkingDays(today, 5),
      });
      expect(body.events.at(-1)).toMatchObject({
        command: 'reopen',
        text: reopen.reason,
      });
    });

    it.each([
      ['a moment before the end', -60_000, 200],
      ['a moment after the end', 60_000, 409],
    ])('may be opened again for 30 days: %s', async (_when, late, status) => {
      const { id } = await sent();
      await use.command('worker', id, decline).expect(200);
      const endedAt = Date.now() - reopenWithinDays * 86_400_000 - late;
      await knex('submissions')
        .where({ id })
        .update({ changed_at: new Date(endedAt).toISOString() });
      const read = await as('asker').get(`/v1/submissions/${id}`).expect(200);
      expect(read.body.allowedActions).toEqual(
        status === 200 ? ['reopen', 'share'] : ['share'],
      );
      const given = await use.command('asker', id, reopen, { revision: 2 });
      expect(given.status).toBe(status);
    });

    it('is not opened again without a reason, or with an identity code in it', async () => {
      const { id } = await sent();
      await use.command('worker', id, decline).expect(200);
      const again = (reason?: string) =>
        use.command(
          'asker',
          id,
          { command: 'reopen', reason },
          { revision: 2 },
        );
      await expectRefused(again(), 400, 'request-invalid', '/reason');
      await expectRefused(again(' '), 400, 'request-invalid', '/reason');
      await expectRefused(
        again('010594Y9032'),
        400,
        'answers-invalid',
        '/reason',
      );
      const { state } = await knex('submissions').where({ id }).first();
      expect(state).toBe('declined');
    });

    it('is returned or begun by one of two, and the other is told who it was', async () => {
      const { id } = await sent();
      await use.command('worker', id, { command: 'accept' }).expect(200);
      const [a, b] = await Promise.all([
        use.command('worker', id, { command: 'return' }, { revision: 2 }),
        use.command('second-worker', id, { command: 'begin' }, { revision: 2 }),
      ]);
      expect([a.status, b.status].sort()).toEqual([200, 412]);
      const [won, lost] = a.status === 200 ? [a, b] : [b, a];
      expect(lost.body.error).toMatchObject({
        type: 'submission-changed',
        state: won.body.state,
        changedBy: won.body.events.at(-1).actor,
      });
    });
  },
);
