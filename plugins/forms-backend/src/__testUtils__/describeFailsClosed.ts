import { TestDatabases } from '@backstage/backend-test-utils';
import {
  operations,
  type Operation,
  type Role,
} from '@tukiverkko/plugin-permission-backend-module-tukiverkko';
import { aWorld, type World } from './aWorld';
import { everyOperation, secretsIn, tryAs } from './permissionCells';
import { aBreakableCatalogue, type UnsoundCatalogue } from './unsoundCatalogue';
import { aBreakablePolicy, type Unsound } from './unsoundPolicy';

const asksPolicy = everyOperation.filter(operation => {
  const row: Operation = operations.forms[operation];
  return !row.isUnasked;
});

/** Breaks the policy and the catalogue in each of these ways, and tries every operation that asks them. */
// eslint-disable-next-line jest/no-export -- two test files run it, a short one and a long one
export function describeFailsClosed(
  policies: readonly Unsound[],
  catalogues: readonly UnsoundCatalogue[],
): void {
  const databases = TestDatabases.create({ ids: ['SQLITE_3'] });
  let world: World;
  let policy: Awaited<ReturnType<typeof aBreakablePolicy>>;
  const catalogue = aBreakableCatalogue();
  beforeAll(async () => {
    policy = await aBreakablePolicy();
    world = await aWorld(await databases.init('SQLITE_3'), {
      catalog: catalogue.feature,
      features: [policy.feature],
    });
  });
  afterAll(() => policy.close());

  /** What everything that asks is answered with. */
  async function answersTo(role: Role) {
    return Promise.all(
      asksPolicy.map(async operation => {
        const answers = await tryAs(world, operation, role, { isWhole: false });
        const statuses = [...new Set(answers.map(({ status }) => status))];
        return [operation, statuses, secretsIn(world, answers)];
      }),
    );
  }
  const nothing = asksPolicy.map(operation => [operation, [503], []]);

  describe('while the permission backend', () => {
    afterEach(() => {
      policy.state.is = undefined;
    });

    it.each(policies)(
      '%s, every operation that asks it answers 503 and gives no data',
      async is => {
        policy.state.is = is;
        expect(await answersTo('requester')).toEqual(nothing);
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

  describe('while the catalogue', () => {
    afterEach(() => {
      catalogue.state.is = undefined;
    });

    it.each(catalogues)(
      '%s, nobody of a team gets anything by it',
      async is => {
        catalogue.state.is = is;
        // Nobody has asked as them before, so nothing is remembered of them.
        expect(await answersTo('owner')).toEqual(nothing);
      },
    );

    it('answers again, they are who they are', async () => {
      const [{ status }] = await tryAs(
        world,
        'GET /v1/submissions/{id}',
        'owner',
      );
      expect(status).toBe(200);
    });
  });
}
