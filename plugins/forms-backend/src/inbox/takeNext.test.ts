import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import type { TestDatabaseId } from '@backstage/backend-test-utils';
import type { Knex } from 'knex';
import { testDatabases } from '../__testUtils__/databases';
import { requester } from '../__testUtils__/requester';
import { signAnew } from '../__testUtils__/signAnew';
import { startForms, type Client } from '../__testUtils__/startForms';
import { InboxStore } from './InboxStore';

const databases = testDatabases();
jest.setTimeout(60_000);

describe.each(databases.eachSupportedId())(
  'taking the next case on %s',
  databaseId => {
    let knex: Knex;
    let as: (name: string) => Client;
    let use: ReturnType<typeof requester>;

    beforeAll(async () => {
      knex = await databases.init(databaseId as TestDatabaseId);
      ({ as } = await startForms({ knex }));
      use = requester(as);
    });
    beforeEach(async () => {
      await knex('submissions').update({ state: 'closed' });
      await signAnew(knex);
    });

    const next = (who: string, body: object = {}, key: string = randomUUID()) =>
      as(who).post('/v1/inbox/next', body).set('Idempotency-Key', key);

    it('accepts what is late first, then what is urgent, then what is old', async () => {
      const [old, late, urgent] = [
        await use.sent(),
        await use.sent(),
        await use.sent(),
      ];
      await knex('submissions').update({ answer_by: '2026-11-30' });
      await knex('submissions')
        .where({ id: late.id })
        .update({ answer_by: '2026-11-01' });
      await knex('submissions')
        .where({ id: urgent.id })
        .update({ priority: 'critical' });
      for (const { id, reference } of [late, urgent, old]) {
        const { body } = await next('worker').expect(200);
        expect(body).toEqual({ taken: { id, reference } });
        const opened = await as('worker').get(`/v1/submissions/${id}`);
        expect(opened.body).toMatchObject({
          state: 'accepted',
          assignee: 'user:default/worker',
        });
      }
      expect((await next('worker')).body).toEqual({ taken: null });
    });

    it('gives one case for one key, however often it is asked', async () => {
      const sent = [await use.sent(), await use.sent()].map(({ id }) => id);
      const key = randomUUID();
      const answers = await Promise.all(
        Array.from({ length: 4 }, () => next('worker', {}, key)),
      );
      // While one attempt holds the first of them, another may be quicker with the second.
      const [{ body: first }] = answers;
      expect(sent).toContain(first.taken.id);
      for (const { body, status } of answers) {
        expect([status, body.taken.id]).toEqual([200, first.taken.id]);
      }
      expect(
        await knex('case_events')
          .where({ command: 'accept' })
          .whereIn('case_id', sent),
      ).toHaveLength(1);
    });

    it('waits for a case that somebody else holds and lets go', async () => {
      const { id } = await use.sent();
      let asked: Promise<{ body: unknown }> | undefined;
      await knex.transaction(async tx => {
        await tx('submissions').where({ id }).forUpdate().select('id');
        asked = next('worker').then(answer => answer);
        await setTimeout(300);
      });
      expect((await asked)?.body).toMatchObject({ taken: { id } });
    });

    it('says who was faster with the one that was seen first', async () => {
      const seen = await use.sent();
      const other = await use.sent();
      await next('second-worker').expect(200);
      const { body } = await next('worker', { seen: seen.id });
      expect(body).toEqual({
        taken: { id: other.id, reference: other.reference },
        before: {
          reference: seen.reference,
          by: 'user:default/second-worker',
          at: expect.any(String),
        },
      });
    });

    it('takes nothing of another team, and nothing for those who are in none', async () => {
      const { id } = await use.sent();
      for (const who of ['other-worker', 'nobody', 'asker', 'coordinator']) {
        expect([who, (await next(who)).body]).toEqual([who, { taken: null }]);
      }
      const narrowed = await next('worker', {
        team: ['group:default/other-team'],
      });
      expect(narrowed.body).toEqual({ taken: null });
      const row = await knex('submissions').where({ id }).first();
      expect(row.state).toBe('submitted');
    });

    it('holds no case that has gone to another team since it was listed', async () => {
      const { id } = await use.sent();
      const ours = { relation: 'owner', refs: ['group:default/team'] } as const;
      const held = () =>
        knex.transaction(tx =>
          new InboxStore(knex).holdFirst(tx, [id], ['all', ours]),
        );
      expect(await held()).toMatchObject({ id });
      await knex('submissions')
        .where({ id })
        .update({ owner: 'group:default/other-team' });
      expect(await held()).toBeUndefined();
    });
  },
);
