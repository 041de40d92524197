import {
  ANNOTATION_LOCATION,
  ANNOTATION_ORIGIN_LOCATION,
} from '@backstage/catalog-model';
import {
  EXPERT_NETWORK_API_VERSION,
  regionSources,
  type OfficialRegion,
  type RegionEntity,
} from '@tukiverkko/plugin-expert-network-common';

/** Where the catalogue says our regions come from. */
export const regionsLocation = 'tukiverkko:official-regions';

/** An official region as the catalogue keeps it. */
export function toRegionEntity(region: OfficialRegion): RegionEntity {
  const { slug, type, code, parent, names, officialNames, languages } = region;
  return {
    apiVersion: EXPERT_NETWORK_API_VERSION,
    kind: 'Region',
    metadata: {
      name: slug,
      title: names.fi,
      annotations: {
        [ANNOTATION_LOCATION]: regionsLocation,
        [ANNOTATION_ORIGIN_LOCATION]: regionsLocation,
      },
    },
    spec: {
      type,
      names: { ...names },
      officialNames: { ...officialNames },
      languages: [...languages],
      ...(code !== undefined && { code }),
      ...(parent !== undefined && { parent }),
      ...(region.population !== undefined && {
        population: { value: region.population, ...regionSources.population },
      }),
    },
  };
}
