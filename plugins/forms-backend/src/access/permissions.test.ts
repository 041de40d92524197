import { TestDatabases } from '@backstage/backend-test-utils';
import { operations } from '@tukiverkko/plugin-permission-backend-module-tukiverkko';
import request from 'supertest';
import { aWorld, type World } from '../__testUtils__/aWorld';
import { authorizationOf } from '../__testUtils__/everyRole';
import {
  everyOperation,
  everyRole,
  isOtherInError,
} from '../__testUtils__/permissionCells';
import { expectCell } from '../__testUtils__/expectCell';
import { openApiDocument } from '../openapi/openApiDocument';

const databases = TestDatabases.create({ ids: ['SQLITE_3'] });
jest.setTimeout(120_000);

describe('the table of permissions', () => {
  let world: World;
  beforeAll(async () => {
    world = await aWorld(await databases.init('SQLITE_3'));
  });

  it('has a row for each operation the API describes, and none for another', () => {
    const described = Object.entries(openApiDocument.paths).flatMap(
      ([path, methods]) =>
        Object.keys(methods).map(method => `${method.toUpperCase()} ${path}`),
    );
    expect(described.sort()).toEqual(Object.keys(operations.forms).sort());
  });

  it('leaves what Backstage adds to Backstage: conditions are applied for its own plugins only', async () => {
    for (const role of everyRole.filter(one => one !== 'service')) {
      const { status } = await request(world.server)
        .post('/api/forms/.well-known/backstage/permissions/apply-conditions')
        .set('Authorization', authorizationOf(role))
        .send({ items: [] });
      expect([401, 403]).toContain(status);
    }
  });

  it.each(everyOperation)(
    'says what becomes of %s for every role',
    async operation => {
      for (const role of everyRole) {
        await expectCell(world, { operation, role, state: 'in-consultation' });
      }
    },
  );

  it.each(everyOperation.filter(isOtherInError))(
    'says what becomes of %s once the request is in error',
    async operation => {
      for (const role of everyRole) {
        await expectCell(world, { operation, role, state: 'entered-in-error' });
      }
    },
  );
});
