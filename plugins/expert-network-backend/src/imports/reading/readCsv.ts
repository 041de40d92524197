import { CsvError, parse } from 'csv-parse';
import { pipeline, Readable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { cleanCell } from './cleanCell';
import { delimiterOf } from './delimiterOf';
import type { ListEncoding } from './encodingOf';
import { listLimits } from './listLimits';
import { ListRefusal } from './ListRefusal';
import type { ListRow } from './ListRow';

// One piece takes a few milliseconds; between two of them others have their turn.
const pieceBytes = 64 * 1024;

/** The rows of a file of separated values, piece by piece. A formula is text like any other. */
export async function* readCsv(
  bytes: Uint8Array,
  encoding: ListEncoding,
): AsyncGenerator<ListRow> {
  const beginning = bytes.subarray(0, pieceBytes);
  const { delimiter, skip } = delimiterOf(
    new TextDecoder(encoding).decode(beginning),
  );
  const parser = parse({
    delimiter,
    relaxColumnCount: true,
    relaxQuotes: true,
    maxRecordSize: listLimits.rowBytes,
  });
  const source = Readable.from(pieces(bytes, encoding, skip));
  // The error reaches whoever reads the rows.
  pipeline(source, parser, () => undefined);

  let number = skip > 0 ? 1 : 0;
  let width: number | undefined;
  let held: ListRow | undefined;
  try {
    for await (const cells of parser as AsyncIterable<string[]>) {
      if (held) yield held;
      number += 1;
      width ??= cells.length;
      held = { number, cells: cells.map(cleanCell) };
    }
  } catch (error) {
    throw error instanceof CsvError ? refusalOf(error, number + 1) : error;
  }
  // Writers end each row, and each row has every cell: only the end of the file can be missing.
  const isCutOff = held && held.cells.length < width! && !endsRow(bytes);
  if (held) yield isCutOff ? { ...held, isCutOff } : held;
}

function endsRow(bytes: Uint8Array): boolean {
  return bytes.subarray(-2).some(byte => byte === 0x0a || byte === 0x0d);
}

async function* pieces(
  bytes: Uint8Array,
  encoding: ListEncoding,
  skip: number,
): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  let left = skip;
  for (let at = 0; at < bytes.length; at += pieceBytes) {
    const piece = bytes.subarray(at, at + pieceBytes);
    const stream = at + pieceBytes < bytes.length;
    const text = decoder.decode(piece, { stream });
    yield text.slice(left);
    left = 0;
    await setImmediate();
  }
}

function refusalOf({ code }: CsvError, row: number): ListRefusal {
  return code === 'CSV_MAX_RECORD_SIZE'
    ? new ListRefusal('list-row-too-long', { row })
    : new ListRefusal('list-cut-off', { row });
}
