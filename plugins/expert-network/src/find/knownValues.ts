import { vocabularies } from '@tukiverkko/plugin-expert-network-common';
import { facetNames, type Known } from './FindView';

/** The values a link to a search may hold. */
export const knownValues: Known = Object.fromEntries(
  facetNames.map(facet => [facet, vocabularies[facet].map(({ code }) => code)]),
);
