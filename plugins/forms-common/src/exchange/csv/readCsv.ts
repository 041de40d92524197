/** One row of a table. */
export interface CsvRecord {
  /** The line of the file it begins at, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** What came of reading a table: its rows, and the line of a quote that never ends, which swallows all that follows. */
export interface CsvTable {
  readonly records: readonly CsvRecord[];
  readonly unclosedAt?: number;
}

/** Between the cells stands whatever separates those of the first line most often: spreadsheets write their country's own. */
function separatorOf(text: string): string {
  const unquoted = text.slice(0, 4096).replace(/"(?:[^"]|"")*(?:"|$)/g, '');
  const head = unquoted.slice(0, /[\r\n]|$/.exec(unquoted)?.index);
  const count = (separator: string): number => head.split(separator).length;
  return [',', ';', '\t'].reduce((best, one) =>
    count(one) > count(best) ? one : best,
  );
}

/** Reads a table as RFC 4180 has it, also with semicolons or tabs. Empty lines are none of its rows. */
export function readCsv(file: string): CsvTable {
  const text = file.replace(/^\uFEFF/, '');
  const separator = separatorOf(text);
  // One step takes a cell and what ends it; what follows the end of a quote belongs to the cell.
  const step = new RegExp(
    `(?:"((?:[^"]|"")*)("|$))?([^${separator}\\r\\n]*)(${separator}|\\r\\n|\\r|\\n|$)`,
    'y',
  );
  const records: CsvRecord[] = [];
  let cells: string[] = [];
  let line = 1;
  let begun = 1;
  while (step.lastIndex < text.length || cells.length > 0) {
    const [all, quoted, closing, plain, end] = step.exec(text)!;
    if (quoted !== undefined && closing === '')
      return { records, unclosedAt: line };
    cells.push((quoted?.replace(/""/g, '"') ?? '') + plain);
    line += all.split(/\r\n|\r|\n/).length - 1;
    if (end === separator) continue;
    if (cells.some(cell => cell.trim() !== ''))
      records.push({ line: begun, cells });
    cells = [];
    begun = line;
    if (end === '') break;
  }
  return { records };
}

/** The text of a file: UTF-8, or UTF-16 where its first bytes say so; undefined where it is neither. */
export function decodeText(bytes: Uint8Array): string | undefined {
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  try {
    return new TextDecoder(isUtf16 ? 'utf-16le' : 'utf-8', {
      fatal: true,
    }).decode(bytes);
  } catch {
    return undefined;
  }
}
