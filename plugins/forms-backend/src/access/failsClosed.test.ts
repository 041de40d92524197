import { TestDatabases } from '@backstage/backend-test-utils';
import type { Operation } from '@tukiverkko/plugin-permission-backend-module-tukiverkko';
import { operations } from '@tukiverkko/plugin-permission-backend-module-tukiverkko';
import { aWorld, type World } from '../__testUtils__/aWorld';
import {
  everyOperation,
  secretsIn,
  tryAs,
} from '../__testUtils__/permissionCells';
import {
  aBreakablePolicy,
  unsoundReplies,
  type Unsound,
} from '../__testUtils__/unsoundPolicy';

const databases = TestDatabases.create({ ids: ['SQLITE_3'] });
jest.setTimeout(120_000);

const asksPolicy = everyOperation.filter(operation => {
  const row: Operation = operations.forms[operation];
  return !row.isUnasked;
});

describe('while the permission backend', () => {
  let world: World;
  let policy: Awaited<ReturnType<typeof aBreakablePolicy>>;
  beforeAll(async () => {
    policy = await aBreakablePolicy();
    world = await aWorld(await databases.init('SQLITE_3'), {
      features: [policy.feature],
    });
  });
  afterAll(() => policy.close());
  afterEach(() => {
    policy.state.is = undefined;
  });

  it.each(Object.keys(unsoundReplies) as Unsound[])(
    '%s, every operation that asks it answers 503 and gives no data',
    async is => {
      policy.state.is = is;
      const got = await Promise.all(
        asksPolicy.map(async operation => {
          const answers = await tryAs(world, operation, 'requester', {
            isWhole: false,
          });
          const statuses = [...new Set(answers.map(({ status }) => status))];
          return [operation, statuses, secretsIn(world, answers)];
        }),
      );
      expect(got).toEqual(asksPolicy.map(operation => [operation, [503], []]));
    },
  );

  it('is well again, everything is as it was', async () => {
    const [{ status }] = await tryAs(
      world,
      'GET /v1/submissions/{id}',
      'requester',
    );
    expect(status).toBe(200);
  });
});
