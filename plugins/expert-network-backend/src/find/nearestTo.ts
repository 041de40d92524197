import type {
  Directory,
  FacetName,
  FindQuestion,
} from '@tukiverkko/plugin-expert-network-common';
import { facetNames } from './facetNames';
import { findGroups, hitsOf, type Found } from './findGroups';
import type { Search } from './Search';

const atMost = 3;
const subject: readonly FacetName[] = ['phenomena', 'expertise'];

/**
 * What comes nearest where nothing was hit: the subject without the other filters, if
 * need be the phenomenon alone, and at last from anywhere in the country. What was
 * named is looked for anywhere at once.
 */
export function nearestTo(
  search: Search,
  directory: Directory,
): readonly Found[] {
  const { meant, named } = search;
  if (named?.size) return fromAnywhere(search, directory);
  if (!facetNames.some(facet => meant[facet].length > 0)) return [];
  const kept = subject.filter(facet => meant[facet].length > 0);
  const attempts: readonly FindQuestion[] = [
    keeping(kept, meant),
    ...(kept.length > 1 ? [keeping(['phenomena'], meant)] : []),
    { ...keeping(kept, meant), region: null, everywhere: true },
  ];
  for (const question of attempts) {
    const wider = {
      meant: question,
      chosen: question,
      hasMeaning: true,
      openOnly: false,
    };
    const hits = hitsOf(findGroups(wider, directory));
    if (hits.length > 0) return hits.slice(0, atMost);
  }
  return [];
}

// A unit that was named is looked for, wherever it is.
function fromAnywhere(search: Search, directory: Directory): readonly Found[] {
  const question: FindQuestion = {
    ...keeping([], search.chosen),
    region: null,
    everywhere: true,
  };
  const wider = {
    ...search,
    meant: question,
    chosen: question,
    hasMeaning: false,
    openOnly: false,
  };
  return hitsOf(findGroups(wider, directory)).slice(0, atMost);
}

function keeping(
  kept: readonly FacetName[],
  question: FindQuestion,
): FindQuestion {
  const dropped = facetNames.filter(facet => !kept.includes(facet));
  return {
    ...question,
    ...Object.fromEntries(dropped.map(facet => [facet, []])),
    // A wish narrows nothing and still says who comes first.
    languages: question.languages,
  };
}
