import {
  matchConcepts,
  matchesWords,
  type ConceptMatch,
  type Localized,
} from '@tukiverkko/plugin-expert-network-common';

/** What typed words mean: concepts of the nearest vocabulary, or the beginning of a name. */
export interface Understanding {
  readonly concepts: readonly ConceptMatch[];
  readonly names: (name: Localized) => boolean;
}

/**
 * Phenomena say most about who can help, then expertise, then the mode; the first
 * vocabulary that knows the words is meant, so that one word does not narrow twice.
 */
export function understand(words: string | undefined): Understanding {
  const typed = words?.trim() ?? '';
  if (typed === '') return { concepts: [], names: () => true };
  const matches = matchConcepts(typed);
  const [nearest] = matches;
  return {
    concepts: matches.filter(
      ({ vocabulary }) => vocabulary === nearest.vocabulary,
    ),
    names: name => Object.values(name).some(text => matchesWords(typed, text)),
  };
}
