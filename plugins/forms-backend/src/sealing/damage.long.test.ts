import type { TestDatabaseId } from '@backstage/backend-test-utils';
import { testDatabases } from '../__testUtils__/databases';
import { expectDamageFound } from '../__testUtils__/expectDamageFound';

const databases = testDatabases();
jest.setTimeout(900_000);

describe.each(databases.eachSupportedId())(
  'what lies in the database on %s',
  databaseId => {
    it('shows each of a thousand flipped bytes, and only where it was flipped', async () => {
      const knex = await databases.init(databaseId as TestDatabaseId);
      await expectDamageFound(knex, 1_000, Date.now());
    });
  },
);
