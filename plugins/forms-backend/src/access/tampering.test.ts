import type { TestDatabaseId } from '@backstage/backend-test-utils';
import { testDatabases } from '../__testUtils__/databases';
import {
  aNotedLog,
  expectTamperingsFound,
} from '../__testUtils__/expectTamperingsFound';
import { readCases } from '../__testUtils__/tampering';

const databases = testDatabases();
jest.setTimeout(60_000);

const refusal = { message: expect.stringContaining('refused') };

describe.each(databases.eachSupportedId())(
  'the access log on %s',
  databaseId => {
    it('shows each of fifty tamperings', async () => {
      const client = await databases.init(databaseId as TestDatabaseId);
      await expectTamperingsFound(client, 50, 20_261_122);
    });

    it('refuses to change or to lose a row, a head or a checkpoint', async () => {
      const client = await databases.init(databaseId as TestDatabaseId);
      const { knex, verify } = await aNotedLog(client);
      const tables = ['access_log', 'access_heads', 'access_checkpoints'];
      const truncates = knex.client.config.client === 'pg';
      for (const table of tables) {
        const losses = [
          () => knex(table).update({ number: 99 }),
          () => knex(table).delete(),
          ...(truncates ? [() => knex(table).truncate()] : []),
        ];
        for (const lose of losses) {
          await expect(lose()).rejects.toMatchObject(refusal);
        }
      }
      expect((await verify()).breaks).toEqual([]);
    });

    it('lets go only of rows that are older than twelve years', async () => {
      const client = await databases.init(databaseId as TestDatabaseId);
      const { knex } = await aNotedLog(client);
      const year = new Date().getUTCFullYear();
      const row = { case_id: 'old', action: 'read', hash: 'x' };
      const old = { ...row, number: 1, at: `${year - 13}-12-31T00:00:00.000Z` };
      const young = {
        ...row,
        number: 2,
        at: `${year - 11}-01-01T00:00:00.000Z`,
      };
      await knex('access_log').insert([old, young]);
      expect(await knex('access_log').where(old).delete()).toBe(1);
      await expect(
        knex('access_log').where(young).delete(),
      ).rejects.toMatchObject(refusal);
    });

    it('makes a checkpoint only of what has grown, and notes what a crash kept it from noting', async () => {
      const client = await databases.init(databaseId as TestDatabaseId);
      const { knex, checkpoints, notes, verify } = await aNotedLog(client);
      const now = new Date(Date.UTC(2026, 10, 22, 9));
      expect(await checkpoints.make(now)).toEqual([]);
      expect(notes.lines.map(({ number }) => number)).toEqual([1, 2, 3, 4]);

      await readCases(knex, 1, 1, now.toISOString());
      notes.lines.pop();
      expect(await checkpoints.make(now)).toMatchObject([
        { case_id: 'case-0', from: 8, number: 9 },
      ]);
      expect(notes.lines.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5]);
      expect((await verify()).breaks).toEqual([]);
    });
  },
);
