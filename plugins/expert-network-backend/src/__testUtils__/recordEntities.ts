import { ANNOTATION_LOCATION, type Entity } from '@backstage/catalog-model';
import { recordsLocation } from '@tukiverkko/plugin-expert-network-common';
import { entities, named } from './entities';

const team = (
  name: string,
  type: string,
  serves: readonly string[],
  members: readonly string[],
): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Group',
  metadata: { name },
  spec: {
    type,
    names: named(name),
    serves: [...serves],
    languages: ['fi'],
    children: [],
  },
  relations: members.map(member => ({
    type: 'hasMember',
    targetRef: `user:default/${member}`,
  })),
});

/** As the catalogue has an entity that it got from the records. */
export const fromRecords = (entity: Entity): Entity => ({
  ...entity,
  metadata: {
    ...entity.metadata,
    annotations: { [ANNOTATION_LOCATION]: recordsLocation },
  },
});

/** The unit that tests edit: `omistaja` is in it. */
export const lumisydan: Entity = {
  ...team('lumisydan', 'expert-team', ['region:default/etela-savo'], []),
  metadata: { name: 'lumisydan', labels: { kept: 'yes' } },
};

/** Beside the small network: who coordinates, who owns, and a Group that is none of ours. */
export const recordEntities: readonly Entity[] = [
  ...entities,
  fromRecords(
    team(
      'lumisydan',
      'expert-team',
      ['region:default/etela-savo'],
      ['omistaja'],
    ),
  ),
  team('koordinaatio-etela', 'coordination-team', ['yta-etela'], ['etti']),
  team(
    'koordinaatio-maa',
    'coordination-team',
    ['yta-ita', 'yta-etela'],
    ['valta'],
  ),
  {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Group',
    metadata: { name: 'kirjaston-vaki' },
    spec: { type: 'team', children: [] },
  },
];
