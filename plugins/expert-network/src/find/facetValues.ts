import {
  nameOfCode,
  vocabularies,
  type Language,
} from '@tukiverkko/plugin-expert-network-common';

/** A facet whose values the backend counts; its name is also that of its vocabulary. */
export type CountedFacet = 'modes' | 'languages' | 'levels';

/** One value to choose, with the results it would leave. */
export interface FacetValue {
  readonly code: string;
  readonly label: string;
  readonly hits: number;
}

/** The values worth offering: those with results and those already chosen, in the order of the vocabulary. */
export function facetValues(
  facet: CountedFacet,
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
