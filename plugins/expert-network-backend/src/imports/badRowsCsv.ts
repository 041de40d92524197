import {
  csvCell,
  foldName,
  reasonHeaders,
  rowHeaders,
  type Language,
} from '@tukiverkko/plugin-expert-network-common';
import type { Import, ListedRow } from './ImportRow';
import type { ImportsStore } from './ImportsStore';
import { toDescribed } from './toRowView';

const rowsAtOnce = 200;
const languages: readonly Language[] = ['fi', 'sv', 'en'];
// Excel takes a file without the mark for Latin-1.
const byteOrderMark = '\ufeff';

/**
 * The rows that are not taken in, as they were sent, each with its number and the reason: to be mended and sent again.
 * Piece by piece, however many they are.
 */
export async function* badRowsCsv(
  list: Import,
  store: ImportsStore,
  language: Language,
): AsyncGenerator<string> {
  const at = languages.indexOf(language);
  const theirs = placesOfTheirs(list.header);
  yield byteOrderMark +
    line([
      rowHeaders[at],
      reasonHeaders[at],
      ...theirs.map(place => list.header[place]),
    ]);
  let after = 0;
  for (;;) {
    const rows = await store.rows(list.id, {
      after,
      isToMend: true,
      limit: rowsAtOnce,
    });
    if (rows.length === 0) return;
    after = rows.at(-1)!.number;
    yield rows
      .map(row =>
        line([
          String(row.number),
          reasonOf(row, list, language),
          ...theirs.map(place => row.cells[place] ?? ''),
          // What had no header must not get lost.
          ...row.cells.slice(list.header.length),
        ]),
      )
      .join('');
  }
}

/** Places of the columns that were sent, without those that an earlier handing back added. */
function placesOfTheirs(header: readonly string[]): readonly number[] {
  const ours = [...rowHeaders, ...reasonHeaders].map(foldName);
  return header.flatMap((name, at) =>
    ours.includes(foldName(name)) ? [] : [at],
  );
}

function reasonOf(
  { problems }: ListedRow,
  list: Import,
  language: Language,
): string {
  return problems
    .map(problem => toDescribed(problem, list))
    .map(({ where, sentence }) =>
      where ? `${where[language]}: ${sentence[language]}` : sentence[language],
    )
    .join(' ');
}

function line(cells: readonly string[]): string {
  return `${cells.map(csvCell).join(';')}\r\n`;
}
