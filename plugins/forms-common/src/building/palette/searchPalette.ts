import type { Language } from '../../definition/Localized';
import { palette } from './palette';
import type { PaletteEntry } from './QuestionType';

const languages: readonly Language[] = ['fi', 'sv', 'en'];

/** Without case and marks: who types paivamaara finds päivämäärä. */
const plain = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const indexed = palette.map(entry => ({
  entry,
  titles: languages.map(language => plain(entry.title[language])),
  words: languages.flatMap(language => [
    ...plain(entry.title[language]).split(/\s+/),
    ...plain(entry.words[language]).split(/\s+/),
    ...plain(entry.about[language]).split(/[\s.,:()]+/),
  ]),
}));

/** What of the palette fits typed words, in any of the three languages: names that begin so first, then every word a beginning. */
export function searchPalette(typed: string): readonly PaletteEntry[] {
  const query = plain(typed.trim());
  if (query === '') return palette;
  const parts = query.split(/\s+/);
  const rank = ({ titles, words }: (typeof indexed)[number]): number => {
    if (titles.includes(query)) return 0;
    if (titles.some(title => title.startsWith(query))) return 1;
    if (parts.every(part => words.some(word => word.startsWith(part))))
      return 2;
    return query.length > 2 && words.some(word => word.includes(query))
      ? 3
      : Infinity;
  };
  return indexed
    .map(one => ({ entry: one.entry, rank: rank(one) }))
    .filter(one => one.rank < Infinity)
    .sort((a, b) => a.rank - b.rank)
    .map(one => one.entry);
}
