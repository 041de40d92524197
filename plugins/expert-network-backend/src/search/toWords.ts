/** One typed word: as it was typed, in lower case, and folded for comparing. */
export interface Word {
  readonly typed: string;
  readonly lower: string;
  /** Lower case without diacritics, so that `lahisuhdevakivalta` finds `Lähisuhdeväkivalta`. */
  readonly folded: string;
  /** Where it stands in the text. */
  readonly from: number;
  readonly to: number;
}

const isPlain = /^[a-z0-9]*$/;

/** Lower case without diacritics. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (isPlain.test(lower)) return lower;
  return lower.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd');
}

// What people paste is longer than what they type; the beginning says what it is about.
// No word is longer than the longest compound.
const readAtMost = {
  letters: 10_000,
  words: 40,
  wordLetters: 60,
  hyphenated: 200,
};

// A word with its hyphens, and the ending that ADHD:ta, HUS:n and child's carry after a sign.
const oneWord =
  /([\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{M}\p{N}]+)*)(?:[:'’](?:n|s|t|a|ä|[aäeiu]n|ään|t[aä]|n[aä]|ss[aä]|st[aä]|ll[aä]|lt[aä]|lle|ksi)(?![\p{L}\p{N}]))?/gu;

/** The words of a text. Signs divide words; the short pieces of `e-konsultaatio` and `SI-SO-TE` belong together. */
export function toWords(text: string): readonly Word[] {
  const words: Word[] = [];
  const pieces = text.slice(0, readAtMost.letters).matchAll(oneWord);
  for (const { 1: typed, index } of pieces) {
    let from = index;
    for (const part of partsOf(typed.slice(0, readAtMost.hyphenated))) {
      words.push(toWord(part, from));
      from += part.length + 1;
    }
    if (words.length >= readAtMost.words) break;
  }
  return words.slice(0, readAtMost.words);
}

function toWord(typed: string, from: number): Word {
  const read = typed.slice(0, readAtMost.wordLetters);
  const lower = read.replaceAll('-', '').normalize('NFC').toLowerCase();
  const to = from + typed.length;
  return { typed: read, lower, folded: fold(lower), from, to };
}

function partsOf(typed: string): readonly string[] {
  const parts: string[] = [];
  for (const piece of typed.split('-')) {
    const before = parts.at(-1);
    if (before && isBeginning(before, piece)) {
      parts[parts.length - 1] = `${before}-${piece}`;
    } else {
      parts.push(piece);
    }
  }
  return parts;
}

// One letter means nothing alone; two short pieces in a row are one abbreviation.
function isBeginning(before: string, piece: string): boolean {
  const last = before.split('-').at(-1)!;
  if (before.length === 1) return true;
  return last.length <= 2 && piece.length <= 2;
}
