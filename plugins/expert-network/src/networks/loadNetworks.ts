import type { CatalogApi } from '@backstage/catalog-client';
import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import {
  isExpertNetworkEntity,
  type ExpertNetworkEntity,
  type Sector,
} from '@tukiverkko/plugin-expert-network-common';
import { queryAll } from '../catalog/queryAll';
import { sectorsOf } from '../entity/sectorsOf';

/** A network and the sectors its members come from. */
export interface NetworkWithSectors {
  readonly network: ExpertNetworkEntity;
  readonly sectors: ReadonlySet<Sector>;
}

const fields = ['apiVersion', 'kind', 'metadata', 'spec'];

/** Every network of the catalogue with the sectors of its members, in three questions however many there are. */
export async function loadNetworks(
  catalog: CatalogApi,
): Promise<readonly NetworkWithSectors[]> {
  const networks = (
    await queryAll(catalog, { kind: 'ExpertNetwork' }, fields)
  ).filter(isExpertNetworkEntity);

  const entityRefs = [...new Set(networks.flatMap(membersOf))];
  const { items } = await catalog.getEntitiesByRefs({ entityRefs, fields });
  const sectors = await sectorsOf(
    catalog,
    items.flatMap(item => item ?? []),
  );
  return networks.map(network => ({
    network,
    sectors: new Set(membersOf(network).flatMap(ref => sectors.get(ref) ?? [])),
  }));
}

function membersOf({ spec }: ExpertNetworkEntity): readonly string[] {
  return (spec.members ?? []).map(ref =>
    stringifyEntityRef(parseEntityRef(ref, { defaultKind: 'Group' })),
  );
}
