import {
  mockServices,
  type TestDatabaseId,
} from '@backstage/backend-test-utils';
import { testDatabases } from '../__testUtils__/databases';
import { openDatabase } from '../database';
import { Jobs } from './Jobs';

const databases = testDatabases();
jest.setTimeout(60_000);

it.each(databases.eachSupportedId())(
  'jobs on %s say how their last run went, and how often they failed in a row',
  async databaseId => {
    const knex = await databases.init(databaseId as TestDatabaseId);
    await openDatabase({
      database: mockServices.database({ knex }),
      allowInMemory: true,
    });
    const ended: string[] = [];
    const jobs = new Jobs(knex, (job, outcome) =>
      ended.push(`${job} ${outcome}`),
    );
    const fail = () => Promise.reject(new Error('no'));

    await jobs.run('sweep', async () => {
      expect(await jobs.list()).toMatchObject([
        { id: 'sweep', endedAt: null, outcome: null, runs: 1 },
      ]);
    });
    await expect(jobs.run('sweep', fail)).rejects.toThrow('no');
    await expect(jobs.run('sweep', fail)).rejects.toThrow('no');
    expect(await jobs.list()).toMatchObject([
      { id: 'sweep', outcome: 'failed', runs: 3, failures: 2 },
    ]);
    await jobs.run('sweep', () => {});
    expect(await jobs.list()).toMatchObject([
      {
        id: 'sweep',
        endedAt: expect.any(String),
        outcome: 'done',
        runs: 4,
        failures: 0,
      },
    ]);
    expect(ended.slice(2)).toEqual(['sweep failed', 'sweep done']);
  },
);

it('a job runs even where nobody can write down that it did', async () => {
  const knex = await databases.init('SQLITE_3');
  let ran = 0;
  await new Jobs(knex).run('sweep', () => {
    ran += 1;
  });
  expect(ran).toBe(1);
});
