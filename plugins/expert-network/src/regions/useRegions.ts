import { stringifyEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/frontend-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import {
  isRegionEntity,
  namesOf,
  type Localized,
  type RegionType,
} from '@tukiverkko/plugin-expert-network-common';
import { useLoad } from '../api/useLoad';
import { queryAll } from '../catalog/queryAll';

/** A region as lists need it. */
export interface Region {
  readonly ref: string;
  readonly slug: string;
  readonly name: Localized;
  readonly type: RegionType;
  /** Ref of the collaborative area. */
  readonly parent?: string;
}

const fields = [
  'apiVersion',
  'kind',
  'metadata',
  'spec.type',
  'spec.parent',
  'spec.names',
];

/** Every region of the catalogue. */
export function useRegions() {
  const catalog = useApi(catalogApiRef);
  return useLoad('regions', async (): Promise<readonly Region[]> => {
    const entities = await queryAll(catalog, { kind: 'Region' }, fields);
    return entities.filter(isRegionEntity).map(entity => ({
      ref: stringifyEntityRef(entity),
      slug: entity.metadata.name,
      name: namesOf(entity),
      type: entity.spec.type,
      parent: entity.spec.parent,
    }));
  });
}
