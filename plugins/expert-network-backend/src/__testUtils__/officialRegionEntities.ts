import type { Entity } from '@backstage/catalog-model';
import { officialRegions } from '@tukiverkko/plugin-expert-network-common';

/** The official regions as the catalogue has them. */
export function officialRegionEntities(): readonly Entity[] {
  return officialRegions.map(({ slug, type, parent, names, languages }) => ({
    apiVersion: 'tukiverkko.fi/v1alpha1',
    kind: 'Region',
    metadata: { name: slug },
    spec: {
      type,
      names,
      languages: [...languages],
      ...(parent && { parent: `region:default/${parent}` }),
    },
  }));
}
