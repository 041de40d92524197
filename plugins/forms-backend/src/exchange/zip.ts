import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { crc32, createDeflateRaw } from 'node:zlib';

/** A file on its way into a ZIP; it is opened when its turn comes. */
export interface ZippedFile {
  readonly path: string;
  readonly open: () => Promise<AsyncIterable<Buffer>>;
}

/** Names are UTF-8, and what is known of a file only after it was read stands behind it. */
const flags = 0x0808;
const deflated = 8;
const version = 20;
/** The first of January 1980: when it was made stands in the files. */
const date = 0x0021;

const bytes = (...fields: readonly (readonly [size: 2 | 4, value: number])[]) =>
  Buffer.concat(
    fields.map(([size, value]) => {
      const field = Buffer.alloc(size);
      field.writeUIntLE(value, 0, size);
      return field;
    }),
  );

interface Packed {
  readonly name: Buffer;
  readonly start: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
}

const localHeader = (name: Buffer) =>
  Buffer.concat([
    bytes(
      [4, 0x04034b50],
      [2, version],
      [2, flags],
      [2, deflated],
      [2, 0],
      [2, date],
      [4, 0],
      [4, 0],
      [4, 0],
      [2, name.length],
      [2, 0],
    ),
    name,
  ]);

const descriptor = ({ crc, packed, size }: Packed) =>
  bytes([4, 0x08074b50], [4, crc], [4, packed], [4, size]);

const tableEntry = ({ crc, name, packed, size, start }: Packed) =>
  Buffer.concat([
    bytes(
      [4, 0x02014b50],
      [2, version],
      [2, version],
      [2, flags],
      [2, deflated],
      [2, 0],
      [2, date],
      [4, crc],
      [4, packed],
      [4, size],
      [2, name.length],
      [2, 0],
      [2, 0],
      [2, 0],
      [2, 0],
      [4, 0],
      [4, start],
    ),
    name,
  ]);

/**
 * Files as one ZIP, as they are read. The table stands at the end: one that was cut short, because a file did not open
 * or the reader went away, is no ZIP, and nobody takes it for whole. For files and archives under 4 GB. Ours because the
 * library that is usual loses what goes wrong in a file, and the reader would wait for ever.
 */
export async function* zip(
  files: readonly ZippedFile[],
): AsyncGenerator<Buffer> {
  const table: Packed[] = [];
  let offset = 0;
  const counted = (part: Buffer) => {
    offset += part.length;
    return part;
  };

  for (const { open, path } of files) {
    const name = Buffer.from(path);
    const start = offset;
    yield counted(localHeader(name));
    const begin = offset;
    let crc = 0;
    let size = 0;
    const source = await open();
    const measured = async function* measure() {
      for await (const part of source) {
        crc = crc32(part, crc);
        size += part.length;
        yield part;
      }
    };
    const deflate = createDeflateRaw();
    // What fails here ends the reading below with the same error.
    pipeline(Readable.from(measured(), { objectMode: false }), deflate).catch(
      () => undefined,
    );
    for await (const part of deflate) yield counted(part);
    const entry = { name, start, crc, size, packed: offset - begin };
    yield counted(descriptor(entry));
    table.push(entry);
  }

  const entries = Buffer.concat(table.map(tableEntry));
  yield entries;
  yield bytes(
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, table.length],
    [2, table.length],
    [4, entries.length],
    [4, offset],
    [2, 0],
  );
}
