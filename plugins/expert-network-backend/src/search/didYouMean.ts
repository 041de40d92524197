import type { NamedConcept } from '@tukiverkko/plugin-expert-network-common';
import type { LabelIndex } from './LabelIndex';
import type { Meaning } from './Meaning';
import type { Word } from './toWords';

const atMost = { concepts: 3, words: 5 };

/** Concepts with a word that holds an unknown one inside, or only a part of whose name was typed; the shortest names first. */
export function didYouMean(
  rest: readonly Word[],
  index: LabelIndex<NamedConcept>,
  meanings: readonly Meaning[],
): readonly NamedConcept[] {
  const keyOf = ({ vocabulary, code }: NamedConcept) => `${vocabulary}:${code}`;
  const meant = new Set(meanings.map(({ concept }) => keyOf(concept)));
  const near = new Map<string, NamedConcept>();
  for (const { of: concept } of rest
    .slice(0, atMost.words)
    .flatMap(word => nearest(word, index))) {
    const key = keyOf(concept);
    if (!meant.has(key) && !near.has(key)) near.set(key, concept);
  }
  return [...near.values()].slice(0, atMost.concepts);
}

function nearest(word: Word, index: LabelIndex<NamedConcept>) {
  return [...index.around(word)].sort(
    (a, b) =>
      a.words.length - b.words.length || index.orderOf(a) - index.orderOf(b),
  );
}
