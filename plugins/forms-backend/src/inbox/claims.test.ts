import type { TestDatabaseId } from '@backstage/backend-test-utils';
import { claims } from '../__testUtils__/claims';
import { testDatabases } from '../__testUtils__/databases';
import { startForms } from '../__testUtils__/startForms';

const databases = testDatabases();
jest.setTimeout(60_000);
const atOnce = 12;
const rounds = 4;

describe.each(databases.eachSupportedId())(
  'many claims at once on %s',
  databaseId => {
    let play: ReturnType<typeof claims>;
    beforeAll(async () => {
      const knex = await databases.init(databaseId as TestDatabaseId);
      play = claims(knex, (await startForms({ knex })).as);
    });

    it('have one winner for one case, and the others hear who it is', async () => {
      for (let round = 0; round < rounds; round++) {
        expect(await play.acceptOne(atOnce)).toEqual({
          winners: 1,
          toldTheWinner: atOnce - 1,
          events: 1,
          brokenAt: undefined,
        });
      }
    });

    it('take different cases from the queue, the first ones first, until it is empty', async () => {
      for (let round = 0; round < rounds; round++) {
        expect(await play.takeAll(atOnce)).toEqual({
          different: atOnce + 2,
          notTheFirst: [],
          left: [],
        });
      }
    });
  },
);
