import {
  coreServices,
  createServiceFactory,
  type PermissionsService,
} from '@backstage/backend-plugin-api';
import {
  AuthorizeResult,
  type PermissionCondition,
  type PermissionCriteria,
  type PolicyDecision,
} from '@backstage/plugin-permission-common';
import {
  caseStates,
  type CaseState,
  type SubmissionReceipt,
} from '@tukiverkko/plugin-forms-common';
import fc from 'fast-check';
import type { Knex } from 'knex';
import { requester } from './requester';
import { signAnew } from './signAnew';
import { startForms } from './startForms';

/** Who asks; the refs below are the ones a policy may claim for them. */
const me = 'user:default/asker';
const refs = [me, 'group:default/team', 'group:default/other-team'];
const others = ['user:default/colleague', 'group:default/area'];
const rules = [
  'IS_REQUESTER',
  'IS_OPEN_TO_COLLEAGUES',
  'IS_OWNED_BY',
  'IS_INVITED',
  'IS_COORDINATED_BY',
];
const resourceType = 'forms-case';

type Conditions = PermissionCriteria<PermissionCondition>;
const { conditions } = fc.letrec<{ conditions: Conditions }>(tie => {
  const some = fc.array(tie('conditions'), { minLength: 1, maxLength: 3 });
  return {
    conditions: fc.oneof(
      { maxDepth: 3 },
      fc.record({
        rule: fc.constantFrom(...rules),
        resourceType: fc.constant(resourceType),
        params: fc.record({ claims: fc.subarray([...refs, ...others]) }),
      }) as fc.Arbitrary<Conditions>,
      some.map(allOf => ({ allOf } as Conditions)),
      some.map(anyOf => ({ anyOf } as Conditions)),
      tie('conditions').map(not => ({ not } as Conditions)),
    ),
  };
});
const decision: fc.Arbitrary<PolicyDecision> = fc.oneof(
  {
    weight: 1,
    arbitrary: fc.constant({ result: AuthorizeResult.ALLOW } as const),
  },
  {
    weight: 1,
    arbitrary: fc.constant({ result: AuthorizeResult.DENY } as const),
  },
  {
    weight: 6,
    arbitrary: conditions.map(one => ({
      result: AuthorizeResult.CONDITIONAL,
      pluginId: 'forms',
      resourceType,
      conditions: one,
    })),
  },
);

/** What a policy says of cases; everything else it allows. */
export const randomPolicy = fc.dictionary(
  fc.constantFrom(
    'forms.case.read',
    'forms.case.work',
    'forms.case.coordinate',
    'forms.case.request',
  ),
  decision,
  { minKeys: 2 },
);
export type RandomPolicy = typeof randomPolicy extends fc.Arbitrary<infer T>
  ? T
  : never;

const people = fc.constantFrom(me, 'user:default/colleague');
const teams = fc.constantFrom(
  'group:default/team',
  'group:default/other-team',
  'group:default/area',
);
/** What a policy looks at, of one case. */
export const randomCase = fc.record({
  row: fc.record({
    requester: people,
    colleagues: fc.option(teams),
    owner: teams,
    coordinator: fc.option(teams),
    assignee: fc.option(people),
    state: fc.constantFrom(...(Object.keys(caseStates) as CaseState[])),
    answer_by: fc.option(fc.constantFrom('2020-01-02', '2099-01-02')),
  }),
  invited: fc.subarray([...refs, ...others]),
  passedOnBy: fc.subarray(refs.slice(1)),
});
export type RandomCase = typeof randomCase extends fc.Arbitrary<infer T>
  ? T
  : never;

/** As many cases as are drawn for each turn. */
export const randomCases = fc.array(randomCase, { minLength: 6, maxLength: 6 });

/** Cases that are put as they are drawn, under a policy that is drawn too. */
export async function underRandomPolicies(knex: Knex) {
  const state: { policy: RandomPolicy } = { policy: {} };
  const service: PermissionsService = {
    authorize: async () => {
      throw new Error('Nobody asks about one resource.');
    },
    authorizeConditional: async asked =>
      asked.map(
        ({ permission }) =>
          state.policy[permission.name] ?? { result: AuthorizeResult.ALLOW },
      ),
  };
  const { as } = await startForms({
    knex,
    features: [
      createServiceFactory({
        service: coreServices.permissions,
        deps: {},
        factory: () => service,
      }),
    ],
  });
  const sent: SubmissionReceipt[] = [];
  for (let i = 0; i < 6; i++) sent.push(await requester(as).sent());
  const put = async (drawn: readonly RandomCase[], policy: RandomPolicy) => {
    await knex('case_invitations').delete();
    await knex('case_forwards').delete();
    for (const [i, { row, invited, passedOnBy }] of drawn.entries()) {
      const { id } = sent[i];
      await knex('submissions').where({ id }).update(row);
      for (const ref of invited) {
        await knex('case_invitations').insert({ case_id: id, ref });
      }
      for (const [n, from_team] of passedOnBy.entries()) {
        const at = '2026-11-22T08:00:00.000Z';
        const revision = n + 2;
        await knex('case_forwards').insert({
          case_id: id,
          revision,
          from_team,
          at,
        });
      }
    }
    await signAnew(knex);
    state.policy = policy;
  };
  return { client: as('asker'), me, sent, put };
}
