/** The same bytes each time, that look like nothing. */
export function noise(size: number, seed = 1): Buffer {
  const bytes = Buffer.alloc(size);
  let state = seed;
  for (let i = 0; i < size; i++) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) % 2 ** 32;
    bytes[i] = (state / 2 ** 24) % 256;
  }
  return bytes;
}

const latin1 = (text: string) => Buffer.from(text, 'latin1');

/** A PDF as far as its first bytes tell. */
export function aPdf(size = 200, seed?: number): Buffer {
  return Buffer.concat([latin1('%PDF-1.7\n'), noise(size - 9, seed)]);
}

/** An entry of a zip: its header, its name, and content that is stored as it stands. */
function entry(name: string, content: Buffer, isStreamed = false): Buffer {
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50);
  if (isStreamed) header.writeUInt16LE(8, 6);
  else {
    header.writeUInt32LE(content.length, 18);
    header.writeUInt32LE(content.length, 22);
  }
  header.writeUInt16LE(name.length, 26);
  return Buffer.concat([header, latin1(name), content]);
}

/** The beginning of a zip with these entries. */
export function aZip(
  names: readonly string[],
  options: { readonly isStreamed?: boolean } = {},
): Buffer {
  return Buffer.concat(
    names.map(name => entry(name, noise(300), options.isStreamed)),
  );
}

/** An OpenDocument file as far as its first entries tell. */
export function anOpenDocument(mediaType: string): Buffer {
  return Buffer.concat([
    entry('mimetype', latin1(mediaType)),
    entry('content.xml', noise(300)),
  ]);
}

/** Files of every type, as far as their content tells. */
export const samples = {
  pdf: aPdf(),
  docx: aZip(['[Content_Types].xml', '_rels/.rels', 'word/document.xml']),
  xlsx: aZip(['[Content_Types].xml', 'xl/workbook.xml'], { isStreamed: true }),
  odt: anOpenDocument('application/vnd.oasis.opendocument.text'),
  ods: anOpenDocument('application/vnd.oasis.opendocument.spreadsheet'),
  png: Buffer.concat([latin1('\x89PNG\r\n\x1a\n'), noise(100)]),
  jpeg: Buffer.concat([latin1('\xff\xd8\xff\xe0\0\x10JFIF\0'), noise(100)]),
  heic: Buffer.concat([
    latin1('\0\0\0\x18ftypheic\0\0\0\0mif1heic'),
    noise(99),
  ]),
  txt: Buffer.from('Ensimmäinen rivi\r\n\ttoinen č đ ŋ\r\n', 'utf8'),
  csv: latin1('nimi;m\xe4\xe4r\xe4\r\n=1+1;2\r\n'),
} as const;

/** What is no file of ours, whatever it is called. */
export const strangers: Readonly<Record<string, Buffer>> = {
  program: Buffer.concat([latin1('MZ\x90\0'), noise(200)]),
  'old document': Buffer.concat([
    latin1('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'),
    noise(200),
  ]),
  zip: aZip(['a.txt', 'b/word/document.xml']),
  page: latin1('\xef\xbb\xbf  <!DOCTYPE html><script>alert(1)</script>'),
  picture: latin1('<svg xmlns="http://www.w3.org/2000/svg" onload="x()"/>'),
  noise: noise(500, 7),
};
