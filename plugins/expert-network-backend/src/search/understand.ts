import type {
  Directory,
  NamedConcept,
  UnderstoodConcept,
} from '@tukiverkko/plugin-expert-network-common';
import { didYouMean } from './didYouMean';
import { labelIndexOf } from './labelIndexOf';
import type { Meaning } from './Meaning';
import { meaningsOf } from './meaningsOf';
import { nameIndexOf } from './nameIndexOf';
import { isEmptyWord, isGeneralWord } from './quietWords';
import { toWords, type Word } from './toWords';

/** What typed words were taken to mean. */
export interface Understanding {
  readonly concepts: readonly UnderstoodConcept[];
  /** The telling words that mean no concept, as they were typed. */
  readonly rest: string;
  readonly didYouMean: readonly NamedConcept[];
}

/** Takes typed words to mean concepts and regions of the directory. */
export function understand(text: string, directory: Directory): Understanding {
  const index = labelIndexOf(directory);
  const names = nameIndexOf(directory);
  const typed = toWords(text);
  const meanings = meaningsOf(typed, index, word => names.has(word));
  const taken = new Set(meanings.flatMap(({ places }) => places));
  const rest = typed.filter(
    (word, at) => !taken.has(at) && !isEmptyWord(word) && !isGeneralWord(word),
  );
  const said = (places: readonly number[]) => asTyped(text, typed, places);
  return {
    concepts: byConcept(meanings).map(({ concept, places, guessed }) => ({
      ...concept,
      words: said(places),
      guessed,
    })),
    rest: rest.map(({ typed: word }) => word).join(' '),
    didYouMean: didYouMean(rest, index, meanings),
  };
}

// "Masennus ja ahdistus" is one concept said twice.
function byConcept(meanings: readonly Meaning[]): readonly Meaning[] {
  const known = new Map<string, Meaning>();
  for (const meaning of meanings) {
    const { vocabulary, code } = meaning.concept;
    const key = `${vocabulary}:${code}`;
    const before = known.get(key);
    known.set(
      key,
      before
        ? {
            ...before,
            places: [...before.places, ...meaning.places],
            guessed: before.guessed && meaning.guessed,
          }
        : meaning,
    );
  }
  return [...known.values()];
}

// One stretch of the text, unless another telling word stands between.
function asTyped(
  text: string,
  typed: readonly Word[],
  places: readonly number[],
): string {
  const first = places[0];
  const last = places[places.length - 1];
  const isStretch = typed
    .slice(first, last + 1)
    .every((word, at) => places.includes(first + at) || isEmptyWord(word));
  return isStretch
    ? text.slice(typed[first].from, typed[last].to)
    : places.map(place => typed[place].typed).join(' ');
}
