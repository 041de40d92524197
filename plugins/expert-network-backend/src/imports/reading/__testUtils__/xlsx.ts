import { crc32, deflateRawSync } from 'node:zlib';

/* The smallest spreadsheets and zips, written by hand, so that broken ones can be written too. */

interface Entry {
  readonly name: string;
  readonly content: string | Buffer;
  /** What the directory says it unpacks to, where that is not true. */
  readonly claims?: number;
}

/** A zip of these entries. */
export function zipOf(entries: readonly Entry[]): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, content, claims } of entries) {
    const plain = Buffer.from(content);
    const packed = deflateRawSync(plain);
    const header = Buffer.alloc(30);
    header.writeUInt32LE(0x04034b50, 0);
    header.writeUInt16LE(20, 4);
    header.writeUInt16LE(8, 8);
    header.writeUInt32LE(crc32(plain), 14);
    header.writeUInt32LE(packed.length, 18);
    header.writeUInt32LE(claims ?? plain.length, 22);
    header.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(20, 4);
    entry.writeUInt16LE(20, 6);
    header.copy(entry, 10, 8, 28);
    entry.writeUInt32LE(at, 42);
    files.push(header, Buffer.from(name), packed);
    directory.push(entry, Buffer.from(name));
    at += 30 + name.length + packed.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...files, list, end]);
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const rel =
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRel =
  'http://schemas.openxmlformats.org/package/2006/relationships';

/** A cell that is more than text: its XML within `<c>`, with its type. */
export interface RawCell {
  readonly type?: string;
  readonly style?: number;
  readonly xml: string;
}
type Cell = string | number | null | RawCell;

/** A spreadsheet with these sheets. Style 1 is a day. */
export function xlsxOf(
  sheets: Readonly<Record<string, readonly (readonly Cell[])[]>>,
  more: readonly Entry[] = [],
): Buffer {
  const names = Object.keys(sheets);
  return zipOf([
    {
      name: '[Content_Types].xml',
      content: `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    },
    {
      name: '_rels/.rels',
      content: `${head}<Relationships xmlns="${packageRel}"><Relationship Id="rId1" Type="${rel}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    },
    {
      name: 'xl/workbook.xml',
      content: `${head}<workbook xmlns="${main}" xmlns:r="${rel}"><sheets>${names
        .map(
          (name, at) =>
            `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
        )
        .join('')}</sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: `${head}<Relationships xmlns="${packageRel}">${names
        .map(
          (_, at) =>
            `<Relationship Id="rId${
              at + 1
            }" Type="${rel}/worksheet" Target="worksheets/sheet${
              at + 1
            }.xml"/>`,
        )
        .join(
          '',
        )}<Relationship Id="rId99" Type="${rel}/styles" Target="styles.xml"/></Relationships>`,
    },
    {
      name: 'xl/styles.xml',
      content: `${head}<styleSheet xmlns="${main}"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    },
    ...names.map((name, at) => ({
      name: `xl/worksheets/sheet${at + 1}.xml`,
      content: sheetOf(sheets[name]),
    })),
    ...more,
  ]);
}

function sheetOf(rows: readonly (readonly Cell[])[]): string {
  const written = rows
    .map(
      (row, at) =>
        `<row r="${at + 1}">${row
          .map((cell, column) => cellOf(cell, `${letterOf(column)}${at + 1}`))
          .join('')}</row>`,
    )
    .join('');
  return `${head}<worksheet xmlns="${main}"><sheetData>${written}</sheetData></worksheet>`;
}

function cellOf(cell: Cell, r: string): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return `<c r="${r}"><v>${cell}</v></c>`;
  if (typeof cell === 'object') {
    const type = cell.type ? ` t="${cell.type}"` : '';
    const style = cell.style === undefined ? '' : ` s="${cell.style}"`;
    return `<c r="${r}"${type}${style}>${cell.xml}</c>`;
  }
  const text = cell.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<c r="${r}" t="inlineStr"><is><t>${text}</t></is></c>`;
}

function letterOf(column: number): string {
  return column < 26
    ? String.fromCharCode(65 + column)
    : letterOf(Math.floor(column / 26) - 1) + letterOf(column % 26);
}
