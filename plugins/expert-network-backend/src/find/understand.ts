import {
  matchConcepts,
  nameMatcher,
  type ConceptMatch,
  type NameMatcher,
} from '@tukiverkko/plugin-expert-network-common';

/** What typed words mean: concepts of the nearest vocabulary, or the beginning of a name. */
export interface Understanding {
  readonly concepts: readonly ConceptMatch[];
  readonly names: NameMatcher;
}

/**
 * Phenomena say most about who can help, then expertise, then the mode; the first
 * vocabulary that knows the words is meant, so that one word does not narrow twice.
 */
export function understand(words: string): Understanding {
  const matches = matchConcepts(words);
  const [nearest] = matches;
  return {
    concepts: matches.filter(
      ({ vocabulary }) => vocabulary === nearest.vocabulary,
    ),
    names: nameMatcher(words),
  };
}
