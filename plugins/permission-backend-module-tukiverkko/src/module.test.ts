import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import permissionPlugin from '@backstage/plugin-permission-backend';
import {
  AuthorizeResult,
  type Permission,
} from '@backstage/plugin-permission-common';
import {
  formsCaseReadPermission,
  formsCaseWorkPermission,
  formsFormPublishPermission,
} from '@tukiverkko/plugin-forms-common';
import { permissionModuleTukiverkko } from './module';

const relation = (type: string, targetRef: string) => ({ type, targetRef });
const entity = (
  kind: string,
  name: string,
  type: string,
  ...relations: { type: string; targetRef: string }[]
) => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind,
  metadata: { name, namespace: 'default' },
  spec: { type },
  relations,
});

const entities = [
  entity(
    'User',
    'worker',
    '',
    relation('memberOf', 'group:default/night-shift'),
  ),
  entity(
    'Group',
    'night-shift',
    'shift',
    relation('childOf', 'group:default/team'),
  ),
  // A circle of groups must not hang the policy.
  entity(
    'Group',
    'team',
    'expert-team',
    relation('childOf', 'group:default/night-shift'),
    relation('childOf', 'group:default/publishers'),
  ),
  entity('Group', 'publishers', 'team'),
];

describe('the policy module in a permission backend', () => {
  let ask: (permission: Permission, authorization: string) => Promise<unknown>;

  beforeAll(async () => {
    const { server } = await startTestBackend({
      features: [
        permissionPlugin,
        permissionModuleTukiverkko,
        catalogServiceMock.factory({ entities }),
        mockServices.rootConfig.factory({
          data: {
            permission: {
              enabled: true,
              tukiverkko: { publishers: ['group:default/publishers'] },
            },
          },
        }),
      ],
    });
    ask = async (permission, authorization) => {
      const response = await fetch(
        `http://localhost:${server.port()}/api/permission/authorize`,
        {
          method: 'POST',
          headers: { 'Content-Type': 'application/json', authorization },
          body: JSON.stringify({ items: [{ id: '1', permission }] }),
        },
      );
      const body = await response.json();
      return body.items?.[0] ?? response.status;
    };
  });

  // A plugin asks on behalf of a person; only then may it ask without a resourceRef.
  const as = (user: string) =>
    `Bearer ${mockCredentials.user.token(user, {
      actor: { subject: 'plugin:forms' },
    })}`;

  it('counts the groups above the ones a person is a member of', async () => {
    await expect(
      ask(formsCaseWorkPermission, as('user:default/worker')),
    ).resolves.toMatchObject({
      result: AuthorizeResult.CONDITIONAL,
      conditions: {
        rule: 'IS_OWNED_BY',
        params: { claims: ['group:default/team'] },
      },
    });
    await expect(
      ask(formsFormPublishPermission, as('user:default/worker')),
    ).resolves.toMatchObject({ result: AuthorizeResult.ALLOW });
  });

  it('lets a person the catalogue does not know read only what they sent or are invited to', async () => {
    await expect(
      ask(formsCaseReadPermission, as('user:default/stranger')),
    ).resolves.toMatchObject({
      conditions: { anyOf: [{ rule: 'IS_REQUESTER' }, { rule: 'IS_INVITED' }] },
    });
    await expect(
      ask(formsCaseWorkPermission, as('user:default/stranger')),
    ).resolves.toMatchObject({ result: AuthorizeResult.DENY });
  });

  it('allows nothing without a person', async () => {
    await expect(
      ask(formsFormPublishPermission, mockCredentials.none.header()),
    ).resolves.toBe(401);
  });
});
