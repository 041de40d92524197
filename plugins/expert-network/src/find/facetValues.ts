import {
  nameOfCode,
  vocabularies,
  type FacetName,
  type Language,
} from '@tukiverkko/plugin-expert-network-common';

/** One value to choose, with the results it would leave. */
export interface FacetValue {
  readonly code: string;
  readonly label: string;
  readonly hits: number;
}

/** The values worth offering: those with results and those already chosen, in the order of the vocabulary. */
export function facetValues(
  facet: FacetName,
  hits: Readonly<Record<string, number>>,
  chosen: readonly string[],
  language: Language,
): readonly FacetValue[] {
  return vocabularies[facet]
    .map(({ code }) => ({
      code,
      label: nameOfCode(facet, code)[language],
      hits: hits[code] ?? 0,
    }))
    .filter(value => value.hits > 0 || chosen.includes(value.code));
}
