import type { TestDatabaseId } from '@backstage/backend-test-utils';
import type { TeamPlace } from '@tukiverkko/plugin-forms-node';
import { testDatabases } from '../__testUtils__/databases';
import { inviter, network, otherTeam } from '../__testUtils__/inviter';
import { expectRefused } from '../__testUtils__/expectRefused';

const databases = testDatabases();
jest.setTimeout(60_000);

const everywhere = (text: string) => ({ fi: text, sv: text, en: text });
/** What the directory of these tests says: the other team stands in another area, the office in another county. */
const places: Readonly<Record<string, TeamPlace>> = {
  [otherTeam]: { name: everywhere('Kaukana'), leaves: 'area' },
  'group:default/office': { name: everywhere('Naapuri'), leaves: 'county' },
  'group:default/area': {
    name: everywhere('Tauolla'),
    leaves: 'nothing',
    closed: everywhere('Tauolla on tauolla.'),
  },
};

describe.each(databases.eachSupportedId())(
  'an invitation and the word of the requester on %s',
  databaseId => {
    let team: Awaited<ReturnType<typeof inviter>>;
    let isDirectoryDown = false;

    beforeAll(async () => {
      const knex = await databases.init(databaseId as TestDatabaseId);
      team = await inviter(knex, {
        surroundings: {
          of: async () => ({}),
          placeOf: async ref => {
            if (isDirectoryDown) throw new Error('down');
            return places[ref];
          },
        },
      });
    });
    beforeEach(() => {
      isDirectoryDown = false;
    });

    /** Asks the requester to let the case go, and is allowed to. */
    const allow = async (id: string, leave: 'county' | 'area') => {
      const ask = { command: 'ask', message: 'Saako kysyä muualta?', leave };
      const inform = { command: 'inform', message: 'Saa.', leave };
      expect((await team.give(id, ask)).status).toBe(200);
      expect((await team.give(id, inform, 'asker')).status).toBe(200);
    };
    const expectStays = async (id: string, ref: string) =>
      expectRefused(
        (await team.give(id, { command: 'invite', ref })) as never,
        409,
        'leave-not-permitted',
        '/ref',
      );

    it('goes to another area only where the requester allowed that', async () => {
      const id = await team.accepted();
      await expectStays(id, otherTeam);
      await allow(id, 'county');
      await expectStays(id, otherTeam);
      await allow(id, 'area');
      await team.invite(id, otherTeam);
    });

    it('finds a person where their unit is', async () => {
      const id = await team.accepted();
      await expectStays(id, 'user:default/networker');
      await allow(id, 'county');
      await team.invite(id, 'user:default/networker');
    });

    it('takes a network, and whom nobody knows the place of, for as far as it goes', async () => {
      const id = await team.accepted();
      await allow(id, 'county');
      for (const ref of [network, 'user:default/nobody'])
        await expectStays(id, ref);
      await allow(id, 'area');
      await team.invite(id, network);
      await team.invite(id, 'user:default/nobody');
    });

    it('asks an expert of a team that takes no requests now', async () => {
      const id = await team.accepted();
      const invite = { command: 'invite', ref: 'group:default/area' };
      expect((await team.give(id, invite)).status).toBe(200);
    });

    it('waits while nobody can say how far it is', async () => {
      const id = await team.accepted();
      isDirectoryDown = true;
      const invite = { command: 'invite', ref: otherTeam };
      await expectRefused(
        (await team.give(id, invite)) as never,
        503,
        'unavailable',
      );
    });
  },
);
