import type { TestDatabaseId } from '@backstage/backend-test-utils';
import { expectCell } from '../__testUtils__/expectCell';
import { aWorld, type World } from '../__testUtils__/aWorld';
import { testDatabases } from '../__testUtils__/databases';
import {
  everyOperation,
  everyRole,
  everyState,
  isOfCase,
} from '../__testUtils__/permissionCells';

const databases = testDatabases();
jest.setTimeout(600_000);

describe.each(databases.eachSupportedId())(
  'every cell of the table of permissions on %s',
  databaseId => {
    let world: World;
    let cells = 0;
    beforeAll(async () => {
      world = await aWorld(await databases.init(databaseId as TestDatabaseId));
    });
    // A figure for the log: how much was looked at.
    afterAll(() => process.stdout.write(`${databaseId}: ${cells} cells\n`));

    it.each(everyOperation)('says what becomes of %s', async operation => {
      const states = isOfCase(operation) ? everyState : everyState.slice(0, 1);
      for (const state of states) {
        for (const role of everyRole) {
          await expectCell(world, { operation, role, state });
          cells += 1;
        }
      }
    });
  },
);
