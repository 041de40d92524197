import {
  mockServices,
  type TestDatabaseId,
} from '@backstage/backend-test-utils';
import type { Knex } from 'knex';
import { testDatabases } from '../__testUtils__/databases';
import { openDatabase } from '../database';
import { insertTogether } from '../insertTogether';
import { AccessLog } from './AccessLog';

const databases = testDatabases();
jest.setTimeout(60_000);

describe.each(databases.eachSupportedId())(
  'the access log on %s',
  databaseId => {
    let knex: Knex;
    const log = new AccessLog();

    beforeAll(async () => {
      knex = await databases.init(databaseId as TestDatabaseId);
      await openDatabase({
        database: mockServices.database({ knex }),
        allowInMemory: true,
      });
      // Whoever changes rows would take the triggers off first.
      const isPostgres = knex.client.config.client === 'pg';
      const drops = isPostgres
        ? ['drop trigger access_log_refuse on access_log']
        : [
            'drop trigger access_log_refuse_update',
            'drop trigger access_log_refuse_delete',
          ];
      for (const drop of drops) await knex.raw(drop);
    });

    let count = 0;
    async function aChain() {
      const caseId = `case-${count++}`;
      await knex.transaction(async tx => {
        const first = log.first({
          caseId,
          at: '2026-11-22T08:00:00.000Z',
          actor: 'user:default/a',
          action: 'submit',
        });
        await insertTogether(tx, [first]);
        for (let i = 1; i < 5; i++) {
          const next = await log.next(tx, {
            caseId,
            at: `2026-11-22T09:00:0${i}.000Z`,
            actor: `user:default/${i}`,
            action: 'read',
          });
          await insertTogether(tx, [next]);
        }
      });
      return {
        caseId,
        row: (number: number) =>
          knex('access_log').where({ case_id: caseId, number }),
      };
    }

    it('is whole as long as nobody touches it', async () => {
      const { caseId } = await aChain();
      expect(await log.firstBroken(knex, caseId)).toBeUndefined();
    });

    it.each<
      [
        string,
        number,
        (row: (number: number) => Knex.QueryBuilder) => Promise<unknown>,
      ]
    >([
      [
        'another actor',
        3,
        async row => row(3).update({ actor: 'user:default/other' }),
      ],
      ['another action', 1, async row => row(1).update({ action: 'read' })],
      [
        'another time',
        5,
        async row => row(5).update({ at: '2026-11-22T09:00:09.000Z' }),
      ],
      ['a row taken out', 2, async row => row(2).delete()],
      [
        'a row taken out and the others moved up',
        2,
        async row => {
          await row(2).delete();
          for (const number of [3, 4, 5])
            await row(number).update({ number: number - 1 });
        },
      ],
      [
        'two rows that changed places',
        2,
        async row => {
          await row(2).update({ number: 9 });
          await row(3).update({ number: 2 });
          await row(9).update({ number: 3 });
        },
      ],
    ])('shows %s', async (_what, broken, change) => {
      const { caseId, row } = await aChain();
      await change(row);
      expect(await log.firstBroken(knex, caseId)).toBe(broken);
    });
  },
);
