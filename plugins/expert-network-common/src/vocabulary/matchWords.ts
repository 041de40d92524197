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

/**
 * True where every typed word begins a word of the text, or shares its stem with one:
 * Finnish bends its words, and `häiriöihin` must still find `häiriöt`.
 */
export function matchesWords(typed: string, text: string): boolean {
  const wanted = normaliseWords(typed);
  if (wanted.length < 2) return false;
  const found = normaliseWords(text).split(' ');
  return wanted
    .split(' ')
    .every(word => found.some(other => beginsOrShares(word, other)));
}

// Words share a stem when all but a short ending is equal; short words have no endings to spare.
function beginsOrShares(wanted: string, found: string): boolean {
  if (found.startsWith(wanted)) return true;
  let common = 0;
  while (common < wanted.length && wanted[common] === found[common]) common++;
  return common >= 6 && Math.max(wanted.length, found.length) - common <= 5;
}

const searched: readonly VocabularyName[] = ['phenomena', 'expertise', 'modes'];

/** Concepts the typed words mean, phenomena first, each vocabulary in its own order. */
export function matchConcepts(typed: string): readonly ConceptMatch[] {
  return searched.flatMap(vocabulary =>
    vocabularies[vocabulary]
      .filter(concept =>
        [...Object.values(concept.names), ...(concept.words ?? [])].some(text =>
          matchesWords(typed, text),
        ),
      )
      .map(concept => ({ vocabulary, concept })),
  );
}
