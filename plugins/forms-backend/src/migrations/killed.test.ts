import type { TestDatabaseId } from '@backstage/backend-test-utils';
import { testDatabases } from '../__testUtils__/databases';
import { interruptMigrations } from '../__testUtils__/interrupted';
import { migrationNames } from '../health/migrationsDone';

const databases = testDatabases();
jest.setTimeout(120_000);

it.each(databases.eachSupportedId())(
  'a process killed during any migration on %s leaves nothing half done, and the next one goes on',
  async databaseId => {
    const { kills, leftBehind } = await interruptMigrations(
      databases,
      databaseId as TestDatabaseId,
      30,
    );
    expect(leftBehind).toEqual([]);
    expect(kills).toBeGreaterThanOrEqual(migrationNames.length);
  },
);
