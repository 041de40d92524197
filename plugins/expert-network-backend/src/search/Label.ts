import type { Language } from '@tukiverkko/plugin-expert-network-common';
import { isEmptyWord } from './quietWords';
import { toWords, type Word } from './toWords';

/** One way to say something, as its telling words. */
export interface Label<T> {
  readonly of: T;
  readonly language: Language;
  readonly words: readonly Word[];
  /** What was left out of it: beside the telling words it makes the difference between two labels. */
  readonly empty: readonly Word[];
}

/** A text as a label: its empty words are left out, unless it has no others. */
export function toLabel<T>(of: T, language: Language, text: string): Label<T> {
  const all = toWords(text);
  const telling = all.filter(word => !isEmptyWord(word));
  return telling.length > 0
    ? { of, language, words: telling, empty: all.filter(isEmptyWord) }
    : { of, language, words: all, empty: [] };
}
