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
      count(facet, opened(facet, search, hits, directory), search),
    ]),
  ) as unknown as Facets;
}

function count(
  facet: FacetName,
  hits: readonly Found[],
  search: Search,
): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const found of hits) {
    const values = found.service ? valuesOf[facet](found.service) : [];
    for (const value of values) {
      if (facet === 'phenomena' && !leadsTo(found, value, search)) continue;
      counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  }
  return Object.fromEntries(counts);
}

// A centre far away is asked for its strengths only, unless its service is for everybody.
function leadsTo(
  { group, team, service }: Found,
  phenomenon: string,
  { meant }: Search,
): boolean {
  return (
    group !== 'strength' ||
    team.strengths.includes(phenomenon) ||
    service?.regions.length === 0 ||
    meant.everywhere === true
  );
}

// Only a facet that is chosen narrows. A wished language never does: it only orders.
function opened(
  facet: FacetName,
  search: Search,
  hits: readonly Found[],
  directory: Directory,
): readonly Found[] {
  const { chosen, meant } = search;
  const isOpen =
    facet === 'languages' ||
    (facet !== 'phenomena' && meant[facet].length === 0);
  if (isOpen) return hits;
  // Strengths are looked at only for phenomena that are asked for: here for all of them.
  const all = facet === 'phenomena' ? every(facet) : [];
  const open = (question: FindQuestion): FindQuestion => ({
    ...question,
    [facet]: all,
  });
  const wider = { ...search, chosen: open(chosen), meant: open(meant) };
  return hitsOf(findGroups(wider, directory));
}
