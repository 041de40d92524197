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
  entity('Group', 'office', { type: 'organisation' }),
  entity('Group', 'team', { type: 'expert-team' }),
  entity('Group', 'other-team', { type: 'expert-team' }),
  entity('Group', 'area', { type: 'coordination-team' }),
  entity('Group', 'editors', { type: 'team' }),
];
