import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import type { PermissionsService } from '@backstage/backend-plugin-api';
import {
  AuthorizeResult,
  type ConditionalPolicyDecision,
} from '@backstage/plugin-permission-common';
import {
  formsCaseReadPermission,
  formsCaseWorkPermission,
  formsFormEditPermission,
} from '@tukiverkko/plugin-forms-common';
import {
  formsCaseResourceRef,
  formsCaseRules,
} from '@tukiverkko/plugin-forms-node';
import { Authorizer } from './Authorizer';

const rules = Object.values(formsCaseRules);
const registry = mockServices.permissionsRegistry.mock({
  getPermissionRuleset: () =>
    ({
      getRuleByName: (name: string) => rules.find(rule => rule.name === name)!,
    } as never),
});
const credentials = mockCredentials.user('user:default/p');
const both = [formsCaseReadPermission, formsCaseWorkPermission] as const;

function deciding(
  authorizeConditional: PermissionsService['authorizeConditional'],
) {
  const permissions = mockServices.permissions.mock({ authorizeConditional });
  return { permissions, authorizer: new Authorizer({ permissions, registry }) };
}

const conditional = (change: object = {}): ConditionalPolicyDecision => ({
  result: AuthorizeResult.CONDITIONAL,
  pluginId: formsCaseResourceRef.pluginId,
  resourceType: formsCaseResourceRef.resourceType,
  conditions: {
    rule: 'IS_REQUESTER',
    resourceType: formsCaseResourceRef.resourceType,
    params: { claims: ['user:default/p'] },
  },
  ...change,
});

function one(resourceType = 'forms-case', claims = ['user:default/p']) {
  return { rule: 'IS_REQUESTER', resourceType, params: { claims } };
}

function deep(levels: number): object {
  let criteria: object = one();
  for (let i = 0; i < levels; i++) criteria = { not: criteria };
  return criteria;
}

describe('Authorizer', () => {
  it('asks once for everything, and never about one resource', async () => {
    const { authorizer, permissions } = deciding(async () => [
      conditional(),
      { result: AuthorizeResult.DENY },
    ]);
    expect(await authorizer.decide(both, credentials)).toEqual([
      { relation: 'requester', refs: ['user:default/p'] },
      'none',
    ]);
    expect(permissions.authorizeConditional).toHaveBeenCalledTimes(1);
    expect(permissions.authorizeConditional).toHaveBeenCalledWith(
      both.map(permission => ({ permission })),
      { credentials },
    );
    expect(permissions.authorize).not.toHaveBeenCalled();
  });

  const unavailable = { status: 503, type: 'unavailable' };

  it.each<[string, PermissionsService['authorizeConditional']]>([
    ['fails', () => Promise.reject(new Error('500'))],
    [
      'throws',
      () => {
        throw new Error('bug');
      },
    ],
    ['answers too little', async () => [{ result: AuthorizeResult.ALLOW }]],
    [
      'answers too much',
      async () => Array(3).fill({ result: AuthorizeResult.ALLOW }),
    ],
    ['answers nothing', async () => undefined as never],
    [
      'answers a word it does not know',
      async () => [{ result: 'MAYBE' }, { result: 'ALLOW' }] as never,
    ],
    [
      'answers a rule nobody has',
      async () =>
        Array(2).fill(
          conditional({
            conditions: {
              rule: 'IS_FRIEND',
              resourceType: 'forms-case',
              params: {},
            },
          }),
        ),
    ],
    [
      'answers parameters of another shape',
      async () =>
        Array(2).fill(
          conditional({
            conditions: {
              rule: 'IS_REQUESTER',
              resourceType: 'forms-case',
              params: { claims: 'all' },
            },
          }),
        ),
    ],
    [
      'answers for another plugin',
      async () => Array(2).fill(conditional({ pluginId: 'catalog' })),
    ],
    [
      'answers for another resource',
      async () =>
        Array(2).fill(conditional({ resourceType: 'catalog-entity' })),
    ],
    ...(
      [
        ['no part', { anyOf: [] }],
        ['no part behind a not', { not: { allOf: [] } }],
        ['a part about another resource', { anyOf: [one('catalog-entity')] }],
        ['500 parts', { anyOf: Array(500).fill(one()) }],
        ['a thousand refs', one('forms-case', Array(1_000).fill('group:a/b'))],
        ['a nesting without an end', deep(5_000)],
      ] as const
    ).map(
      ([what, conditions]) =>
        [
          `answers conditions of ${what}`,
          async () => Array(2).fill(conditional({ conditions })),
        ] as [string, PermissionsService['authorizeConditional']],
    ),
  ])(
    'gives 503 and no decision when the permission service %s',
    async (_what, answer) => {
      await expect(
        deciding(answer).authorizer.decide(both, credentials),
      ).rejects.toMatchObject(unavailable);
    },
  );

  it('takes no condition for a yes where there is nothing to hold it against', async () => {
    await expect(
      deciding(async () => [conditional()]).authorizer.decide(
        [formsFormEditPermission],
        credentials,
      ),
    ).rejects.toMatchObject(unavailable);
  });

  it('gives up after two seconds', async () => {
    const started = Date.now();
    await expect(
      deciding(() => new Promise(() => {})).authorizer.decide(
        both,
        credentials,
      ),
    ).rejects.toMatchObject(unavailable);
    expect(Date.now() - started).toBeLessThan(3_000);
  });
});
