import type {
  Directory,
  FindQuestion,
  FindResponse,
} from '@tukiverkko/plugin-expert-network-common';
import { findGroups, hitsOf, type Found, type Search } from './findGroups';

type Facet = keyof FindResponse['facets'];

const valuesOf: Readonly<Record<Facet, (found: Found) => readonly string[]>> = {
  modes: ({ service }) => service?.modes ?? [],
  languages: ({ service, team }) => (service ?? team).languages,
  levels: ({ service }) => (service ? [service.level] : []),
};

/** How many hits each value of a facet would give, the other facets as they are. */
export function facetsOf(
  search: Search,
  hits: readonly Found[],
  directory: Directory,
): FindResponse['facets'] {
  const count = (facet: Facet) => {
    const counts: Record<string, number> = {};
    for (const found of without(facet, search, hits, directory)) {
      for (const value of valuesOf[facet](found)) {
        counts[value] = (counts[value] ?? 0) + 1;
      }
    }
    return counts;
  };
  return {
    modes: count('modes'),
    languages: count('languages'),
    levels: count('levels'),
  };
}

// Only a facet that is chosen narrows. A wished language never does: it only orders.
function without(
  facet: Facet,
  search: Search,
  hits: readonly Found[],
  directory: Directory,
): readonly Found[] {
  const { plain, meant } = search;
  const chosen = plain[facet];
  if (facet === 'languages' || chosen.length === 0) return hits;
  const open = (question: FindQuestion): FindQuestion => ({
    ...question,
    [facet]: question[facet].filter(value => !chosen.includes(value)),
  });
  const wider = { ...search, plain: open(plain), meant: open(meant) };
  return hitsOf(findGroups(wider, directory));
}
