import type { ByteReader } from './ByteReader';
import { NotThisPicture } from './NotThisPicture';

const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');

/** Programs write 8 kB or more into a chunk; each costs time whatever its length. */
const mostChunks = 50_000;

/** Chunks by which a picture is drawn, also one that moves; the others are texts, times and programs' own. */
const kept = new Set(
  'IHDR PLTE IDAT IEND tRNS gAMA cHRM sRGB iCCP cICP sBIT bKGD pHYs acTL fcTL fdAT'.split(
    ' ',
  ),
);

/** A PNG without what programs write beside the picture, and without what stands behind its end. */
export async function* barePng(reader: ByteReader): AsyncGenerator<Buffer> {
  const first = await reader.take(signature.length);
  if (first.length === 0) return;
  if (!first.equals(signature)) throw new NotThisPicture();
  yield first;

  for (let number = 0; number < mostChunks; number++) {
    const head = await reader.take(8);
    if (head.length < 8) throw new NotThisPicture();
    const name = head.toString('latin1', 4);
    if ((number === 0) !== (name === 'IHDR')) throw new NotThisPicture();
    const isKept = kept.has(name);
    if (isKept) yield head;
    // The check sum goes with the content.
    let left = head.readUInt32BE() + 4;
    for await (const bytes of reader.pass(left)) {
      left -= bytes.length;
      if (isKept) yield bytes;
    }
    if (left > 0) throw new NotThisPicture();
    if (name === 'IEND') {
      await reader.drain();
      return;
    }
  }
  throw new NotThisPicture();
}
