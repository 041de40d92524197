import type { Entity } from '@backstage/catalog-model';
import { mockCredentials } from '@backstage/backend-test-utils';
import type { Role } from '@tukiverkko/plugin-permission-backend-module-tukiverkko';
import { catalogEntities } from './people';

/** Who stands for each role of the table of permissions, towards the case of {@link aWorld}. */
export const standsFor: Readonly<
  Record<Exclude<Role, 'nobody' | 'service'>, string>
> = {
  stranger: 'nobody',
  professional: 'colleague',
  requester: 'asker',
  // By a group below the unit.
  colleague: 'trainee',
  // By a group below the team, so that whoever counts direct members only is found out.
  owner: 'night-worker',
  formerOwner: 'former-worker',
  invited: 'guest',
  coordinator: 'coordinator',
  editor: 'editor',
  publisher: 'second-publisher',
  figuresReader: 'figures-reader',
  auditor: 'auditor',
  operator: 'operator',
};

/** The header each role sends. */
export function authorizationOf(role: Role): string {
  if (role === 'nobody') return mockCredentials.none.header();
  if (role === 'service') return mockCredentials.service.header();
  return mockCredentials.user.header(`user:default/${standsFor[role]}`);
}

const relation = (type: string, targetRef: string) => ({ type, targetRef });

function entity(
  kind: string,
  name: string,
  type: string,
  relations: Entity['relations'],
): Entity {
  const metadata = { name, namespace: 'default', title: `Tiimi ${name}` };
  const apiVersion = 'backstage.io/v1alpha1';
  return { apiVersion, kind, metadata, spec: { type }, relations };
}

const person = (name: string, group: string) =>
  entity('User', name, '', [relation('memberOf', `group:default/${group}`)]);
const group = (name: string, type: string, ...members: string[]) =>
  entity(
    'Group',
    name,
    type,
    members.map(one => relation('hasMember', `user:default/${one}`)),
  );

const added: readonly Entity[] = [
  person('trainee', 'trainees'),
  entity('Group', 'trainees', 'shift', [
    relation('hasMember', 'user:default/trainee'),
    relation('childOf', 'group:default/practice'),
  ]),
  entity('Group', 'practice', 'organisation', [
    relation('parentOf', 'group:default/trainees'),
  ]),
  person('night-worker', 'night-shift'),
  person('former-worker', 'former-team'),
  person('guest', 'office'),
  person('figures-reader', 'figures-readers'),
  person('auditor', 'auditors'),
  person('operator', 'operators'),
  entity('Group', 'night-shift', 'shift', [
    relation('hasMember', 'user:default/night-worker'),
    relation('childOf', 'group:default/team'),
  ]),
  entity('Group', 'team', 'expert-team', [
    relation('hasMember', 'user:default/worker'),
    relation('hasMember', 'user:default/second-worker'),
    relation('parentOf', 'group:default/night-shift'),
  ]),
  group('former-team', 'expert-team', 'former-worker'),
  group('figures-readers', 'team', 'figures-reader'),
  group('auditors', 'team', 'auditor'),
  group('operators', 'team', 'operator'),
];

const keyOf = ({ kind, metadata }: Entity) => `${kind}:${metadata.name}`;
const replaced = new Set(added.map(keyOf));

/** The people and teams of every test, with somebody for each role. */
export const everyone: Entity[] = [
  ...catalogEntities.filter(one => !replaced.has(keyOf(one))),
  ...added,
];
