import type { OutlineRow } from './OutlineRow';

const fold = (text: string): string => text.trim().toLocaleLowerCase('fi');

/** The rows whose titles or ids hold all the words, with the pages and groups they stand in. */
export function filterRows(
  rows: readonly OutlineRow[],
  words: string,
): readonly OutlineRow[] {
  const wanted = fold(words).split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return rows;
  const filter = (some: readonly OutlineRow[]): readonly OutlineRow[] =>
    some.flatMap(row => {
      const hay = fold(`${row.title} ${row.id}`);
      if (wanted.every(word => hay.includes(word))) return [row];
      const children = filter(row.children);
      return children.length > 0 ? [{ ...row, children }] : [];
    });
  return filter(rows);
}
