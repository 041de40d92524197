import SearchableMap from 'minisearch/SearchableMap';
import type { Language } from '@tukiverkko/plugin-expert-network-common';
import { rootOf, stemmed, stemOf } from './stems';
import type { Word } from './toWords';

/** A word that is known, and how far from the typed one: below 1 the same word, below 2 a form of it, else only near. */
export interface KnownWord {
  readonly folded: string;
  readonly cost: number;
}

interface Entry {
  readonly folded: string;
  readonly languages: Set<Language>;
  readonly roots: Set<string>;
}

/**
 * How far to go from a typed word: the `same` word as it stands or bent, any `form` or
 * compound of it, the words `near` it where it has none of these, or, while somebody
 * types, every word that has it for its `beginning`.
 */
export type LookUp = 'same' | 'form' | 'near' | 'beginning';

/** From this cost on the words only come near to what was typed. */
export const guessedFrom = 2;

const misspeltFrom = 3;

// A short word has too many neighbours to guess by.
const guessable = { letters: 5, twoErrorsFrom: 9 };
const shortestRoot = 5;
const longEnd = 6;

/** Words that labels are made of, found by any of their forms. */
export class WordIndex {
  readonly #entries = new SearchableMap<Entry>();
  readonly #stems = new Map<string, Set<string>>();
  readonly #all: string[] = [];

  add({ lower, folded }: Word, language: Language): void {
    const entry = this.#entries.fetch(folded, () => ({
      folded,
      languages: new Set(),
      roots: new Set(),
    }));
    if (entry.languages.has(language)) return;
    if (entry.languages.size === 0) this.#all.push(folded);
    entry.languages.add(language);
    entry.roots.add(rootOf(lower, language));
    for (const stem of stemsOf(lower, folded, language)) {
      const words = this.#stems.get(stem);
      if (words) words.add(folded);
      else this.#stems.set(stem, new Set([folded]));
    }
  }

  /** Known words that the typed one may be. */
  lookUp(typed: Word, how: LookUp = 'near'): readonly KnownWord[] {
    const found = new Map<string, number>();
    const note = (folded: string, cost: number) => {
      if (cost < (found.get(folded) ?? Infinity)) found.set(folded, cost);
    };
    if (this.#entries.has(typed.folded)) note(typed.folded, 0);
    for (const folded of this.#sameStem(typed)) note(folded, 0.5);
    if (how !== 'same') {
      for (const entry of this.#sameBeginning(typed.folded)) {
        const cost = costOfBeginning(typed.folded, entry);
        if (cost !== undefined) note(entry.folded, cost);
      }
    }
    if (how === 'beginning') {
      for (const { folded } of this.#beginningWith(typed.folded)) {
        note(folded, 1 + (1 - typed.folded.length / folded.length));
      }
    }
    if (found.size === 0 && (how === 'near' || how === 'beginning')) {
      for (const [folded, cost] of this.#near(typed.folded)) note(folded, cost);
    }
    return [...found].map(([folded, cost]) => ({ folded, cost }));
  }

  /** Known words that hold the typed one inside, or that it ends with. */
  holding({ folded }: Word): readonly string[] {
    if (folded.length < guessable.letters) return [];
    return this.#all.filter(
      word =>
        word.includes(folded) ||
        (word.length >= longEnd && folded.endsWith(word)),
    );
  }

  #sameStem({ lower, folded }: Word): readonly string[] {
    return stemmed
      .flatMap(language => stemsOf(lower, folded, language))
      .flatMap(stem =>
        [...(this.#stems.get(stem) ?? [])].filter(known =>
          isTelling(stem, known, folded),
        ),
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
      ([word, [, distance]]) => [word, misspeltFrom + distance / word.length],
    );
  }
}

// Some write without dots, and the stemmer knows the endings with them.
function stemsOf(
  lower: string,
  folded: string,
  language: Language,
): readonly string[] {
  const words = lower === folded ? [lower] : [lower, folded];
  return words.map(word => `${language}:${stemOf(word, language)}`);
}

// What is left of short words may be left of another: lapsi and Lapissa both leave "lap".
function isTelling(stem: string, known: string, typed: string): boolean {
  const bare = stem.slice('fi:'.length);
  return bare.length >= 4 || bare === known || bare === typed;
}

/**
 * What two words with one beginning share: a form or a compound of the known word
 * (päihteistä, vainoamistapaus), or the beginning of a longer one (vaino-). Much in
 * common comes near; little in common is another word (perhetyö, perhehoito).
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
  const isBeginning = common === typed.length && share >= 0.6;
  if (isForm || isBeginning) return 1 + (1 - share);
  return common >= 6 && share >= 0.6 ? 2 + (1 - share) : undefined;
}

function commonLength(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at;
}
