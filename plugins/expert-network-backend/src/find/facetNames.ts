import type { FacetName } from '@tukiverkko/plugin-expert-network-common';

/** The facets of a search. */
export const facetNames: readonly FacetName[] = [
  'phenomena',
  'expertise',
  'clientGroups',
  'levels',
  'modes',
  'languages',
];
