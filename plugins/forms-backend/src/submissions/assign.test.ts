import type { TestDatabaseId } from '@backstage/backend-test-utils';
import type { Knex } from 'knex';
import { testDatabases } from '../__testUtils__/databases';
import { expectRefused } from '../__testUtils__/expectRefused';
import { requester } from '../__testUtils__/requester';
import { startForms, type Client } from '../__testUtils__/startForms';

const databases = testDatabases();
jest.setTimeout(60_000);

describe.each(databases.eachSupportedId())(
  'who works on a request, on %s',
  databaseId => {
    let as: (name: string) => Client;
    let use: ReturnType<typeof requester>;
    let knex: Knex;

    beforeAll(async () => {
      knex = await databases.init(databaseId as TestDatabaseId);
      ({ as } = await startForms({ knex }));
      use = requester(as);
    });

    const accepted = async () => {
      const { id } = await use.sent();
      await use.command('worker', id, { command: 'accept' }).expect(200);
      return id;
    };
    const assign = (id: string, assignee: string | null, revision = 2) =>
      use.command('worker', id, { command: 'assign', assignee }, { revision });

    it('is another member of the team, or nobody', async () => {
      const id = await accepted();
      const given = await assign(id, 'user:default/second-worker').expect(200);
      expect(given.body).toMatchObject({
        state: 'accepted',
        assignee: 'user:default/second-worker',
      });
      expect(given.body.events.at(-1)).toMatchObject({
        command: 'assign',
        assignee: 'user:default/second-worker',
      });
      const freed = await assign(id, null, 3).expect(200);
      expect(freed.body).toMatchObject({ state: 'accepted', assignee: null });
    });

    it.each([
      ['somebody of another team', 'user:default/other-worker'],
      ['somebody nobody knows', 'user:default/who'],
      ['a team', 'group:default/team'],
    ])('is never %s', async (_who, assignee) => {
      const id = await accepted();
      const error = await expectRefused(
        assign(id, assignee),
        400,
        'not-a-member',
        '/assignee',
      );
      expect(error.detail).toMatch(/Choose one of them/);
    });

    it('is told to have left the team, and the request goes on', async () => {
      const id = await accepted();
      await knex('submissions')
        .where({ id })
        .update({ assignee: 'user:default/leaver' });
      const seen = await as('second-worker').get(`/v1/submissions/${id}`);
      expect(seen.body.concerns).toEqual(['assignee-left']);
      await use
        .command(
          'second-worker',
          id,
          { command: 'assign', assignee: 'user:default/second-worker' },
          { revision: 2 },
        )
        .expect(200);
      const mended = await as('worker').get(`/v1/submissions/${id}`);
      expect(mended.body).not.toHaveProperty('concerns');
    });

    it('is one of two, when two assign at once', async () => {
      const id = await accepted();
      const [one, two] = await Promise.all([
        assign(id, 'user:default/second-worker'),
        use.command(
          'second-worker',
          id,
          { command: 'assign', assignee: null },
          { revision: 2 },
        ),
      ]);
      expect([one.status, two.status].sort()).toEqual([200, 412]);
    });
  },
);
