import {
  nameOfCode,
  type FacetName,
  type Language,
} from '@tukiverkko/plugin-expert-network-common';
import { facetNames, type FindView } from './FindView';
import type { RegionChoices } from './regionChoices';

/** One chosen filter, and the view as it would be without it. */
export interface ChosenFilter {
  readonly id: string;
  readonly facet: FacetName | 'region' | 'open';
  /** Absent where the name of the facet says it all. */
  readonly value?: string;
  readonly without: FindView;
}

/** The chosen filters, in the order of the page. */
export function chosenFiltersOf(
  view: FindView,
  regions: RegionChoices,
  language: Language,
): readonly ChosenFilter[] {
  const chosen: ChosenFilter[] = facetNames.flatMap(facet =>
    view[facet].map(code => ({
      id: `${facet}:${code}`,
      facet,
      value: nameOfCode(facet, code)[language],
      without: {
        ...view,
        [facet]: view[facet].filter(other => other !== code),
      },
    })),
  );

  const { region, ...anyRegion } = view;
  if (region) {
    const label = regions.options.find(({ value }) => value === region)?.label;
    chosen.unshift({
      id: 'region',
      facet: 'region',
      value: label ?? region,
      without: anyRegion,
    });
  }
  if (view.openOnly) {
    chosen.push({
      id: 'open',
      facet: 'open',
      without: { ...view, openOnly: false },
    });
  }
  return chosen;
}
