import SearchableMap from 'minisearch/SearchableMap';
import type { Language } from '@tukiverkko/plugin-expert-network-common';
import { rootOf, stemmed, stemOf } from './stems';
import type { Word } from './toWords';

/** A word that is known, and how far from the typed one: below 1 the same word, from 3 on only near. */
export interface KnownWord {
  readonly folded: string;
  readonly cost: number;
}

interface Entry {
  readonly folded: string;
  readonly languages: Set<Language>;
  readonly roots: Set<string>;
}

/** How to look a word up: `beginning` also takes it for the beginning of any longer word. */
export type LookUp = 'word' | 'beginning';

/** From this cost on the words only come near to what was typed. */
export const guessedFrom = 3;

// A short word has too many neighbours to guess by.
const guessable = { letters: 5, twoErrorsFrom: 9 };
const shortestRoot = 5;

/** Words that labels are made of, found by any of their forms. */
export class WordIndex {
  readonly #entries = new SearchableMap<Entry>();
  readonly #stems = new SearchableMap<Set<string>>();

  add({ lower, folded }: Word, language: Language): void {
    const entry = this.#entries.fetch(folded, () => ({
      folded,
      languages: new Set(),
      roots: new Set(),
    }));
    if (entry.languages.has(language)) return;
    entry.languages.add(language);
    entry.roots.add(rootOf(lower, language));
    for (const stem of [stemOf(lower, language), stemOf(folded, language)]) {
      this.#stems.fetch(`${language}:${stem}`, () => new Set()).add(folded);
    }
  }

  /** Known words that the typed one may be: itself, its forms, its beginning; only without any of these its neighbours. */
  lookUp(typed: Word, how: LookUp = 'word'): readonly KnownWord[] {
    const found = new Map<string, number>();
    const note = (folded: string, cost: number) => {
      if (cost < (found.get(folded) ?? Infinity)) found.set(folded, cost);
    };
    if (this.#entries.has(typed.folded)) note(typed.folded, 0);
    for (const folded of this.#sameStem(typed)) note(folded, 0.5);
    for (const entry of this.#sameBeginning(typed.folded)) {
      const cost = costOfBeginning(typed.folded, entry);
      if (cost !== undefined) note(entry.folded, cost);
    }
    if (how === 'beginning') {
      for (const { folded } of this.#beginningWith(typed.folded)) {
        note(folded, 1 + (1 - typed.folded.length / folded.length));
      }
    }
    if (found.size === 0) {
      for (const [folded, cost] of this.#near(typed.folded)) note(folded, cost);
    }
    return [...found].map(([folded, cost]) => ({ folded, cost }));
  }

  /** Known words that hold the typed one inside. */
  holding({ folded }: Word): readonly string[] {
    if (folded.length < guessable.letters) return [];
    return [...this.#entries.keys()].filter(word => word.includes(folded));
  }

  #sameStem({ lower, folded }: Word): readonly string[] {
    return stemmed.flatMap(language =>
      [stemOf(lower, language), stemOf(folded, language)].flatMap(stem => [
        ...(this.#stems.get(`${language}:${stem}`) ?? []),
      ]),
    );
  }

  #sameBeginning(folded: string): readonly Entry[] {
    if (folded.length < shortestRoot) return [];
    return this.#beginningWith(folded.slice(0, shortestRoot));
  }

  #beginningWith(folded: string): readonly Entry[] {
    return [...this.#entries.atPrefix(folded).values()];
  }

  #near(folded: string): readonly (readonly [string, number])[] {
    if (folded.length < guessable.letters) return [];
    const errors = folded.length < guessable.twoErrorsFrom ? 1 : 2;
    return [...this.#entries.fuzzyGet(folded, errors)].map(
      ([word, [, distance]]) => [word, guessedFrom + distance / word.length],
    );
  }
}

/**
 * What two words with one beginning share: a form or a compound of the known word
 * (päihteistä, vainoamistapaus), or the beginning of a longer one (vaino-). Too little
 * in common is another word (huoltoriita, huoltotyö).
 */
function costOfBeginning(
  typed: string,
  { folded, roots }: Entry,
): number | undefined {
  const common = commonLength(typed, folded);
  const share = common / Math.max(typed.length, folded.length);
  const isForm = [...roots].some(
    root => root.length >= shortestRoot && typed.startsWith(root),
  );
  const isBeginning = common === typed.length && share >= 0.5;
  const sharesBeginning = common >= 6 && share >= 0.6;
  return isForm || isBeginning || sharesBeginning ? 1 + (1 - share) : undefined;
}

function commonLength(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at;
}
