const exif = 'Exif\0\0';
const tag = 0x0112;

/** How a picture is to be turned, 2 to 8, as a camera wrote it into Exif; undefined where it is upright or does not say. */
export function readOrientation(segment: Buffer): number | undefined {
  if (segment.toString('latin1', 0, exif.length) !== exif) return undefined;
  const tiff = segment.subarray(exif.length);
  if (tiff.length < 8) return undefined;
  const isBig = tiff.toString('latin1', 0, 2) === 'MM';
  const short = (at: number) =>
    isBig ? tiff.readUInt16BE(at) : tiff.readUInt16LE(at);
  const directory = isBig ? tiff.readUInt32BE(4) : tiff.readUInt32LE(4);
  if (directory + 2 > tiff.length) return undefined;
  const entries = short(directory);
  for (let i = 0; i < entries; i++) {
    const at = directory + 2 + 12 * i;
    if (at + 12 > tiff.length) return undefined;
    if (short(at) === tag) {
      const value = short(at + 8);
      return value >= 2 && value <= 8 ? value : undefined;
    }
  }
  return undefined;
}

/** A segment of a JPEG that says how it is to be turned, and nothing else. */
export function orientationSegment(orientation: number): Buffer {
  const content = Buffer.alloc(32);
  content.write(exif, 0, 'latin1');
  content.write('MM\0\x2a', 6, 'latin1');
  content.writeUInt32BE(8, 10);
  content.writeUInt16BE(1, 14);
  content.writeUInt16BE(tag, 16);
  content.writeUInt16BE(3, 18);
  content.writeUInt32BE(1, 20);
  content.writeUInt16BE(orientation, 24);
  const head = Buffer.from([0xff, 0xe1, 0, content.length + 2]);
  return Buffer.concat([head, content]);
}
