const endOfDirectory = Buffer.from('PK\x05\x06', 'latin1');
const largeDirectory = 0x07064b50;
const directoryEntry = 0x02014b50;

/**
 * How many bytes a zip says it unpacks to; `undefined` for what is no whole zip, or one larger than any list.
 * The reader of spreadsheets unpacks each entry into as many bytes as the directory says and no more, so a bomb that
 * lies about its size is cut off there, and one that does not is seen here.
 */
export function unpackedSize(zip: Buffer): number | undefined {
  if (zip.length < 22) return undefined;
  const end = zip.lastIndexOf(endOfDirectory, zip.length - 22);
  if (end < 0) return undefined;
  const isLarge = end >= 20 && zip.readUInt32LE(end - 20) === largeDirectory;
  if (isLarge) return undefined;

  let at = zip.readUInt32LE(end + 16);
  let size = 0;
  for (let left = zip.readUInt16LE(end + 8); left > 0; left -= 1) {
    if (at + 46 > zip.length || zip.readUInt32LE(at) !== directoryEntry) {
      return undefined;
    }
    size += zip.readUInt32LE(at + 24);
    at +=
      46 +
      zip.readUInt16LE(at + 28) +
      zip.readUInt16LE(at + 30) +
      zip.readUInt16LE(at + 32);
  }
  return size;
}
