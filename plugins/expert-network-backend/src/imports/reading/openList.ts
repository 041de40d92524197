import { encodingOf, type ListEncoding } from './encodingOf';
import { listLimits } from './listLimits';
import { ListRefusal } from './ListRefusal';
import type { ListRow } from './ListRow';
import { readCsv } from './readCsv';
import { readXlsx } from './readXlsx';

/** A list whose rows are read as they are asked for. */
export interface OpenList {
  /** Of a file of separated values; a spreadsheet has its own. */
  readonly encoding?: ListEncoding;
  /** The sheets of a spreadsheet that say something, and the one that is read. */
  readonly sheets: readonly string[];
  readonly sheet?: string;
  readonly header: ListRow;
  /** The rows under the header that say something. */
  readonly rows: AsyncGenerator<ListRow>;
}

const zip = Buffer.from('PK\x03\x04', 'latin1');
const oldExcel = Buffer.from([0xd0, 0xcf, 0x11, 0xe0]);

/** Opens a file as a list, by what it holds and not by its name; throws a `ListRefusal` when it is none. */
export async function openList(
  bytes: Buffer,
  sheet?: string,
): Promise<OpenList> {
  if (bytes.subarray(0, 4).equals(oldExcel)) {
    throw new ListRefusal('list-old-excel');
  }
  if (bytes.subarray(0, 4).equals(zip)) {
    const { rows, ...found } = await readXlsx(bytes, sheet);
    return { ...found, ...(await beginning(rows)) };
  }
  const encoding = encodingOf(bytes);
  if (looksBinary(bytes, encoding)) throw new ListRefusal('list-not-table');
  return {
    encoding,
    sheets: [],
    ...(await beginning(readCsv(bytes, encoding))),
  };
}

/** The header is the first row that says something. */
async function beginning(
  all: AsyncGenerator<ListRow>,
): Promise<Pick<OpenList, 'header' | 'rows'>> {
  const rows = filled(all);
  const { value: header } = await rows.next();
  if (!header) throw new ListRefusal('list-empty');
  return { header: withoutEmptyEnd(header), rows };
}

async function* filled(rows: AsyncGenerator<ListRow>): AsyncGenerator<ListRow> {
  let count = 0;
  for await (const row of rows) {
    const said = withoutEmptyEnd(row);
    if (said.cells.length === 0) continue;
    if (said.cells.length > listLimits.columns) {
      throw new ListRefusal('list-too-many-columns', {
        row: row.number,
        limit: listLimits.columns,
      });
    }
    // The header is no row.
    if (count > listLimits.rows) {
      throw new ListRefusal('list-too-many-rows', { limit: listLimits.rows });
    }
    count += 1;
    yield said;
  }
}

function withoutEmptyEnd(row: ListRow): ListRow {
  const last = row.cells.findLastIndex(cell => cell !== '');
  return { ...row, cells: row.cells.slice(0, last + 1) };
}

// Text has no zero bytes but in UTF-16.
function looksBinary(bytes: Buffer, encoding: ListEncoding): boolean {
  return !encoding.startsWith('utf-16') && bytes.subarray(0, 8_000).includes(0);
}
