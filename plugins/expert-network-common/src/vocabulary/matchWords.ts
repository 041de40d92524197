import type { Localized } from '../Localized';
import type { Concept } from './Concept';
import { vocabularies, type VocabularyName } from './vocabularies';

export interface ConceptMatch {
  readonly vocabulary: VocabularyName;
  readonly concept: Concept;
}

/** Lower case, without diacritics and punctuation, so that `lahisuhdevakivalta` finds `Lähisuhdeväkivalta`. */
export function normaliseWords(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/đ/g, 'd')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const searched: readonly VocabularyName[] = ['phenomena', 'expertise', 'modes'];

/** Says of a name whether typed words mean it. */
export type NameMatcher = (names: Localized) => boolean;

/**
 * Every typed word must begin a word of the name in some language, or share its stem
 * with one: Finnish bends its words, and `häiriöihin` must still find `häiriöt`.
 */
export function nameMatcher(typed: string): NameMatcher {
  const wanted = toWords(typed);
  return names => means(wanted, wordsOf(names, Object.values(names)));
}

/** Concepts the typed words mean, phenomena first, each vocabulary in its own order. */
export function matchConcepts(typed: string): readonly ConceptMatch[] {
  const wanted = toWords(typed);
  return searched.flatMap(vocabulary =>
    vocabularies[vocabulary]
      .filter(concept => means(wanted, wordsOf(concept, textsOf(concept))))
      .map(concept => ({ vocabulary, concept })),
  );
}

type Words = readonly string[];

// A text is taken apart once: the same names come back with every search of a snapshot.
const known = new WeakMap<object, readonly Words[]>();

function wordsOf(owner: object, texts: readonly string[]): readonly Words[] {
  const before = known.get(owner);
  if (before) return before;
  const words = texts.map(toWords);
  known.set(owner, words);
  return words;
}

function textsOf({ names, words = {} }: Concept): readonly string[] {
  return [...Object.values(names), ...Object.values(words).flat()];
}

function toWords(text: string): Words {
  return normaliseWords(text)
    .split(' ')
    .filter(word => word !== '');
}

// A single letter means nothing, or everything.
function means(wanted: Words, texts: readonly Words[]): boolean {
  if (wanted.join('').length < 2) return false;
  return texts.some(words =>
    wanted.every(word => words.some(other => beginsOrShares(word, other))),
  );
}

// Words share a stem when all but a short ending is equal; short words have no endings to spare.
function beginsOrShares(wanted: string, found: string): boolean {
  if (found.startsWith(wanted)) return true;
  let common = 0;
  while (common < wanted.length && wanted[common] === found[common]) common++;
  return common >= 6 && Math.max(wanted.length, found.length) - common <= 5;
}
