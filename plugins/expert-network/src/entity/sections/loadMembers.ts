import type { CatalogApi } from '@backstage/catalog-client';
import {
  parseEntityRef,
  stringifyEntityRef,
  type Entity,
} from '@backstage/catalog-model';
import {
  isTeamEntity,
  type Sector,
} from '@tukiverkko/plugin-expert-network-common';
import type { RelatedEntity } from '../related';
import type { Member } from './membersBySector';

/** The members of a network with their sectors: a unit's own, else that of the unit it or a person belongs to. */
export async function loadMembers(
  catalog: CatalogApi,
  related: readonly RelatedEntity[],
): Promise<readonly Member[]> {
  const members = related.filter(
    ({ relation }) => relation === 'networkMember',
  );
  const above = [
    ...new Set(
      members
        .filter(({ entity }) => sectorOf(entity) === undefined)
        .flatMap(({ entity }) => unitsOf(entity)),
    ),
  ];
  const { items } = await catalog.getEntitiesByRefs({ entityRefs: above });
  const sectorsAbove = new Map(
    above.map((ref, at) => [ref, items[at] && sectorOf(items[at])]),
  );
  return members.map(member => ({
    ...member,
    sector:
      sectorOf(member.entity) ??
      unitsOf(member.entity)
        .map(ref => sectorsAbove.get(ref))
        .find(sector => sector !== undefined),
  }));
}

function sectorOf(entity: Entity): Sector | undefined {
  return isTeamEntity(entity) ? entity.spec.sector : undefined;
}

function unitsOf({ spec = {} }: Entity): readonly string[] {
  const { memberOf, parent } = spec;
  return [...(Array.isArray(memberOf) ? memberOf : []), parent].flatMap(ref =>
    typeof ref === 'string'
      ? stringifyEntityRef(parseEntityRef(ref, { defaultKind: 'Group' }))
      : [],
  );
}
