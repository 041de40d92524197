import type { OutlineRow } from './OutlineRow';

/** In a longer outline only the page one is on begins open: every row that is drawn costs each edit its time. */
const manyRows = 100;

const count = (rows: readonly OutlineRow[]): number =>
  rows.reduce((sum, { children }) => sum + 1 + count(children), 0);

/** The rows that hold others. */
export const parentRows = (
  rows: readonly OutlineRow[],
): readonly OutlineRow[] =>
  rows.flatMap(row =>
    row.children.length > 0 ? [row, ...parentRows(row.children)] : [],
  );

const holds = (row: OutlineRow, lit: ReadonlySet<string>): boolean =>
  row.children.some(child => lit.has(child.id) || holds(child, lit));

/**
 * Which rows are open. Pages are, groups are not; what one has said of a row goes before that, except that a group opens
 * for one of its cells.
 */
export function expandedRows(
  rows: readonly OutlineRow[],
  selection: readonly string[],
  said: ReadonlyMap<string, boolean>,
): ReadonlySet<string> {
  const lit = new Set(selection.length > 0 ? selection : [rows[0]?.id]);
  const isLong = count(rows) > manyRows;
  const isOpen = (row: OutlineRow): boolean => {
    const isAtHand = holds(row, lit);
    if (row.kind !== 'page') return isAtHand || said.get(row.id) === true;
    return said.get(row.id) ?? (!isLong || isAtHand || lit.has(row.id));
  };
  return new Set(
    parentRows(rows)
      .filter(isOpen)
      .map(({ id }) => id),
  );
}
