import {
  vocabularies,
  type Concept,
  type Language,
} from '@tukiverkko/plugin-expert-network-common';
import { fold } from '../links/fold';

/** A phenomenon as the list shows it. */
export interface ListedPhenomenon {
  readonly concept: Concept;
  readonly name: string;
  /** Other words that matched where the name did not. */
  readonly matched: readonly string[];
}

/** The phenomena that go by the typed words, by name; every phenomenon where nothing is typed. */
export function phenomenaInOrder(
  typed: string,
  language: Language,
): readonly ListedPhenomenon[] {
  const wanted = fold(typed).split(/\s+/).filter(Boolean);
  const goesBy = (text: string) => {
    const folded = fold(text);
    return wanted.every(word => folded.includes(word));
  };
  const collator = new Intl.Collator(language);
  return vocabularies.phenomena
    .flatMap((concept): ListedPhenomenon[] => {
      const name = concept.names[language];
      if (goesBy(name)) return [{ concept, name, matched: [] }];
      const matched = wordsOf(concept).filter(goesBy);
      return matched.length > 0 ? [{ concept, name, matched }] : [];
    })
    .sort((a, b) => collator.compare(a.name, b.name));
}

// In every language: a reader of Swedish may have heard the Finnish word.
function wordsOf({ names, words = {} }: Concept): readonly string[] {
  return [...Object.values(names), ...Object.values(words).flat()];
}
