import type { TestDatabaseId } from '@backstage/backend-test-utils';
import type { Knex } from 'knex';
import { testDatabases } from '../__testUtils__/databases';
import { eventually } from '../__testUtils__/eventually';
import { requester } from '../__testUtils__/requester';
import { startForms, testKey } from '../__testUtils__/startForms';
import { DataKeys, KeyRing } from '../sealing';
import { verifyCopy } from './verifyCopy';

const databases = testDatabases();
jest.setTimeout(60_000);
const keys = new DataKeys(new KeyRing([testKey]));

describe.each(databases.eachSupportedId())('a copy on %s', databaseId => {
  let knex: Knex;
  let id: string;

  beforeAll(async () => {
    knex = await databases.init(databaseId as TestDatabaseId);
    const { as } = await startForms({ knex });
    const use = requester(as);
    ({ id } = await use.sent());
    await use.sent();
    await use.command('worker', id, { command: 'accept' }).expect(200);
    await eventually(async () => {
      if ((await knex('outbox')).length > 0) throw new Error('Not told yet.');
    });
  });
  const problems = async (dataKeys = keys) =>
    (await verifyCopy(knex, dataKeys)).problems;

  it('that is whole says what is in it', async () => {
    const verdict = await verifyCopy(knex, keys);
    expect(verdict).toMatchObject({
      migration: expect.stringMatching(/^\d{14}_/),
      counts: { submissions: 2, case_events: 3, outbox: 0 },
      opened: 2,
      erased: 0,
      problems: [],
    });
    expect(verdict.accessRows).toBeGreaterThan(2);
  });

  it('made half before and half after a write is found out', async () => {
    await knex('submissions').where({ id }).update({ revision: 3 });
    expect(await problems()).toEqual([
      '1 cases are not as their last event left them.',
      '1 cases lack an event of their history.',
      expect.stringMatching(/^1 cases do not stand as they were signed/),
    ]);
    await knex('submissions').where({ id }).update({ revision: 2 });
  });

  it('whose key is another one is found out', async () => {
    const secret = Buffer.alloc(32, 7).toString('base64');
    const other = new DataKeys(new KeyRing([{ ...testKey, secret }]));
    expect((await problems(other)).join()).toMatch(/2 cases do not open/);
  });

  it('of a newer version is found out', async () => {
    const [last] = await knex('knex_migrations').orderBy('id', 'desc');
    await knex('knex_migrations').insert({ ...last, id: 9_999, name: 'newer' });
    expect((await problems()).join()).toMatch(
      /1 migrations were made by a newer/,
    );
    await knex('knex_migrations').where({ id: 9_999 }).delete();
  });

  it('whose log of readings misses a row in the middle is found out', async () => {
    if (knex.client.config.client === 'pg') {
      await knex.raw('alter table access_log disable trigger all');
    } else {
      await knex.raw('drop trigger access_log_refuse_delete');
    }
    await knex('access_log').where({ case_id: id, number: 1 }).delete();
    expect((await problems()).join()).toMatch(/breaks are in the log/);
  });
});
