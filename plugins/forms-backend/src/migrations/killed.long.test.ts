import type { TestDatabaseId } from '@backstage/backend-test-utils';
import { testDatabases } from '../__testUtils__/databases';
import { interruptMigrations } from '../__testUtils__/interrupted';
import { migrationNames } from '../health/migrationsDone';

const databases = testDatabases();
jest.setTimeout(600_000);

it.each(databases.eachSupportedId())(
  'a process killed after each statement of each migration on %s leaves nothing half done, and the next one goes on',
  async databaseId => {
    const { kills, leftBehind } = await interruptMigrations(
      databases,
      databaseId as TestDatabaseId,
      1,
    );
    expect(leftBehind).toEqual([]);
    expect(kills).toBeGreaterThanOrEqual(migrationNames.length);
  },
);
