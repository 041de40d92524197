import readSheets from 'read-excel-file/universal';
import { cleanCell } from './cleanCell';
import { ListRefusal } from './ListRefusal';
import type { ListRow } from './ListRow';

/** A spreadsheet read: which sheets say something, which of them this is, and its rows. */
export interface SheetRead {
  readonly sheets: readonly string[];
  readonly sheet: string;
  readonly rows: readonly ListRow[];
}

/**
 * The rows of the named sheet, or of the first that has any. Of a formula the value stands in the file; nothing is
 * computed. Of merged cells the first has the value, and the others are empty.
 */
export async function sheetRows(
  bytes: ArrayBuffer,
  wished?: string,
): Promise<SheetRead> {
  const filled = (await sheetsIn(bytes)).filter(({ data }) =>
    data.some(row => row.some(cell => cell !== null)),
  );
  const chosen = wished
    ? filled.find(({ sheet }) => sheet === wished)
    : filled[0];
  if (!chosen) {
    throw new ListRefusal(wished ? 'list-sheet-unknown' : 'list-empty');
  }
  return {
    sheets: filled.map(({ sheet }) => sheet),
    sheet: chosen.sheet,
    rows: chosen.data.map((row, at) => ({
      number: at + 1,
      cells: row.map(cell => cleanCell(toText(cell))),
    })),
  };
}

async function sheetsIn(bytes: ArrayBuffer) {
  try {
    return await readSheets(bytes);
  } catch {
    throw new ListRefusal('list-not-table');
  }
}

// A day of a spreadsheet is midnight in UTC, whatever the place.
function toText(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return String(cell);
}
