import type { TestDatabaseId } from '@backstage/backend-test-utils';
import { testDatabases } from '../__testUtils__/databases';
import { playRandomLives } from '../__testUtils__/randomLife';
import { startForms } from '../__testUtils__/startForms';

const databases = testDatabases();
jest.setTimeout(120_000);

describe.each(databases.eachSupportedId())('random lives on %s', databaseId => {
  it('go as the table says, whoever does what, and look to everybody as they are', async () => {
    expect.hasAssertions();
    const knex = await databases.init(databaseId as TestDatabaseId);
    const { as } = await startForms({ knex });
    await playRandomLives({ as, knex }, { lives: 8, steps: 20 });
  });
});
