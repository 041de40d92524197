import type { TestDatabaseId } from '@backstage/backend-test-utils';
import { testDatabases } from '../__testUtils__/databases';
import { expectOnePredicate } from '../__testUtils__/expectOnePredicate';

const databases = testDatabases();
jest.setTimeout(120_000);

it.each(databases.eachSupportedId())(
  'lists, counts, searches and copies hold what may be opened, under random policies on %s',
  async databaseId => {
    const knex = await databases.init(databaseId as TestDatabaseId);
    await expectOnePredicate(knex, 5);
  },
);
