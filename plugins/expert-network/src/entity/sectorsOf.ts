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

/** The sector of each unit or person, by ref: a unit's own, else that of the unit it or the person belongs to. */
export async function sectorsOf(
  catalog: CatalogApi,
  entities: readonly Entity[],
): Promise<ReadonlyMap<string, Sector>> {
  const above = [
    ...new Set(
      entities
        .filter(entity => sectorOf(entity) === undefined)
        .flatMap(unitsAbove),
    ),
  ];
  const { items } = await catalog.getEntitiesByRefs({
    entityRefs: above,
    fields: ['apiVersion', 'kind', 'metadata', 'spec'],
  });
  const sectorsAbove = new Map(
    above.map((ref, at) => [ref, items[at] && sectorOf(items[at])]),
  );
  return new Map(
    entities.flatMap(entity => {
      const sector =
        sectorOf(entity) ??
        unitsAbove(entity)
          .map(ref => sectorsAbove.get(ref))
          .find(found => found !== undefined);
      return sector ? [[stringifyEntityRef(entity), sector] as const] : [];
    }),
  );
}

function sectorOf(entity: Entity): Sector | undefined {
  return isTeamEntity(entity) ? entity.spec.sector : undefined;
}

function unitsAbove({ spec = {} }: Entity): readonly string[] {
  const { memberOf, parent } = spec;
  return [...(Array.isArray(memberOf) ? memberOf : []), parent].flatMap(ref =>
    typeof ref === 'string'
      ? stringifyEntityRef(parseEntityRef(ref, { defaultKind: 'Group' }))
      : [],
  );
}
