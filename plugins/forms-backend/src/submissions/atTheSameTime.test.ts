import { randomUUID } from 'node:crypto';
import type { TestDatabaseId } from '@backstage/backend-test-utils';
import type { Knex } from 'knex';
import { AccessLog } from '../access/AccessLog';
import { testDatabases } from '../__testUtils__/databases';
import { goodAnswers, requester } from '../__testUtils__/requester';
import { startForms } from '../__testUtils__/startForms';

const databases = testDatabases();
jest.setTimeout(60_000);

const times = <T>(n: number, of: (i: number) => T) =>
  Array.from({ length: n }, (_, i) => of(i));

describe.each(databases.eachSupportedId())(
  'at the same time on %s',
  databaseId => {
    let knex: Knex;
    let use: ReturnType<typeof requester>;

    beforeAll(async () => {
      knex = await databases.init(databaseId as TestDatabaseId);
      const { as } = await startForms({ knex });
      use = requester(as);
    });

    const sendTogether = (key: string) =>
      Promise.all(times(6, () => use.submit(goodAnswers, { key })));
    const acceptTogether = (id: string) =>
      Promise.all(
        times(6, i =>
          use.command(i % 2 ? 'worker' : 'second-worker', id, {
            command: 'accept',
          }),
        ),
      );
    const countOf = async (table: string) =>
      Number((await knex(table).count({ n: '*' }))[0].n);

    it('stores one request for one key, and answers everybody the same', async () => {
      for (let round = 0; round < 5; round++) {
        const before = await countOf('submissions');
        const key = randomUUID();
        const answers = await sendTogether(key);
        expect(answers.map(({ status }) => status)).toEqual(
          times(6, () => 201),
        );
        expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
        expect(await countOf('submissions')).toBe(before + 1);
      }
      // The portal's own keys are made when they are first needed.
      const [{ n }] = await knex('data_keys')
        .whereNot('owner', 'like', 'portal:%')
        .count({ n: '*' });
      expect(Number(n)).toBe(await countOf('submissions'));
    });

    it('stores one of two bodies that come with the same key', async () => {
      const key = randomUUID();
      const before = await countOf('submissions');
      const answers = await Promise.all(
        times(4, i =>
          use.submit({ ...goodAnswers, topic: `Aihe ${i}` }, { key }),
        ),
      );
      expect(answers.map(({ status }) => status).sort()).toEqual([
        201, 422, 422, 422,
      ]);
      expect(await countOf('submissions')).toBe(before + 1);
    });

    it('lets one of many accept, and tells the others who it was', async () => {
      for (let round = 0; round < 5; round++) {
        const { id } = await use.sent();
        const answers = await acceptTogether(id);
        const won = answers.filter(({ status }) => status === 200);
        const lost = answers.filter(({ status }) => status !== 200);
        expect(won).toHaveLength(1);
        expect(new Set(lost.map(({ status }) => status))).toEqual(
          new Set([412]),
        );
        for (const { body } of lost) {
          expect(body.error).toMatchObject({
            type: 'submission-changed',
            state: 'accepted',
            changedBy: won[0].body.assignee,
          });
        }
        expect(await knex('case_events').where({ case_id: id })).toHaveLength(
          2,
        );
        expect(await new AccessLog().firstBroken(knex, id)).toBeUndefined();
      }
    });
  },
);
