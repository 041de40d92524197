import type { Entity } from '@backstage/catalog-model';

function entity(
  kind: string,
  name: string,
  spec: Record<string, string>,
  relations: [type: string, targetRef: string][] = [],
): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: { name, namespace: 'default', title: `Tiimi ${name}` },
    spec,
    relations: relations.map(([type, targetRef]) => ({ type, targetRef })),
  };
}

const person = (name: string, ...groups: string[]) =>
  entity(
    'User',
    name,
    {},
    groups.map(group => ['memberOf', `group:default/${group}`]),
  );

const team = (name: string, type: string, ...members: string[]) =>
  entity(
    'Group',
    name,
    { type },
    members.map(member => ['hasMember', `user:default/${member}`]),
  );

/** The people and teams of every test: who asks, who works, who watches, and who may do nothing. */
export const catalogEntities: Entity[] = [
  person('asker', 'office'),
  person('colleague', 'office'),
  person('worker', 'team'),
  person('second-worker', 'team'),
  person('other-worker', 'other-team'),
  person('coordinator', 'area'),
  person('nobody'),
  person('editor', 'editors'),
  person('publisher', 'editors', 'publishers'),
  person('second-publisher', 'publishers'),
  person('operator', 'operators'),
  person('auditor', 'auditors'),
  entity('Group', 'office', { type: 'organisation' }),
  team('team', 'expert-team', 'worker', 'second-worker'),
  team('other-team', 'expert-team', 'other-worker'),
  team('area', 'coordination-team', 'coordinator'),
  entity('Group', 'editors', { type: 'team' }),
  entity('Group', 'publishers', { type: 'team' }),
  entity('Group', 'operators', { type: 'team' }),
  entity('Group', 'auditors', { type: 'team' }),
];
