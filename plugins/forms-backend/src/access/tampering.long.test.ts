import type { TestDatabaseId } from '@backstage/backend-test-utils';
import { testDatabases } from '../__testUtils__/databases';
import { expectTamperingsFound } from '../__testUtils__/expectTamperingsFound';

const databases = testDatabases();
jest.setTimeout(600_000);

describe.each(databases.eachSupportedId())(
  'the access log on %s',
  databaseId => {
    it('shows each of a thousand tamperings', async () => {
      const client = await databases.init(databaseId as TestDatabaseId);
      await expectTamperingsFound(client, 1_000, Date.now());
    });
  },
);
