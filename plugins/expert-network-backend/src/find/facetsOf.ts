import {
  vocabularies,
  type Directory,
  type DirectoryService,
  type FacetName,
  type FindQuestion,
  type FindResponse,
} from '@tukiverkko/plugin-expert-network-common';
import { facetNames } from './facetNames';
import { findGroups, hitsOf, type Found } from './findGroups';
import type { Search } from './Search';

type Facets = FindResponse['facets'];

const every = (facet: 'phenomena' | 'clientGroups') =>
  vocabularies[facet].map(({ code }) => code);

// An empty list of phenomena or client groups takes all of them.
const valuesOf: Readonly<
  Record<FacetName, (service: DirectoryService) => readonly string[]>
> = {
  phenomena: ({ phenomena }) =>
    phenomena.length > 0 ? phenomena : every('phenomena'),
  expertise: ({ expertise }) => expertise,
  clientGroups: ({ clientGroups }) =>
    clientGroups.length > 0 ? clientGroups : every('clientGroups'),
  levels: ({ level }) => [level],
  modes: ({ modes }) => modes,
  languages: ({ languages }) => languages,
};

/** How many hits each value of a facet would give if it alone were chosen, the other facets as they are. */
export function facetsOf(
  search: Search,
  hits: readonly Found[],
  directory: Directory,
): Facets {
  return Object.fromEntries(
    facetNames.map(facet => [
      facet,
      count(facet, opened(facet, search, hits, directory)),
    ]),
  ) as unknown as Facets;
}

function count(
  facet: FacetName,
  hits: readonly Found[],
): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const { service } of hits) {
    for (const value of service ? valuesOf[facet](service) : []) {
      counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  }
  return Object.fromEntries(counts);
}

// Only a facet that is chosen narrows. A wished language never does: it only orders.
function opened(
  facet: FacetName,
  search: Search,
  hits: readonly Found[],
  directory: Directory,
): readonly Found[] {
  const { chosen, meant } = search;
  if (facet === 'languages' || meant[facet].length === 0) return hits;
  const open = (question: FindQuestion): FindQuestion => ({
    ...question,
    [facet]: [],
  });
  const wider = { ...search, chosen: open(chosen), meant: open(meant) };
  return hitsOf(findGroups(wider, directory));
}
