import { Readable } from 'node:stream';
import { noise } from '../__testUtils__/files';
import { inPieces, pieceBytes, pieceCount } from './pieces';

/** A stream that comes in parts of a size. */
function inParts(bytes: Buffer, size: number): AsyncIterable<Buffer> {
  const parts: Buffer[] = [];
  for (let at = 0; at < bytes.length; at += size) {
    parts.push(bytes.subarray(at, at + size));
  }
  return Readable.from(parts);
}

describe('a stream in pieces', () => {
  it.each([
    0,
    1,
    pieceBytes - 1,
    pieceBytes,
    pieceBytes + 1,
    3 * pieceBytes,
    3 * pieceBytes + 5,
  ])('of %d bytes comes whole, and only its last piece says so', async size => {
    const bytes = noise(size);
    for (const part of [1_000, pieceBytes, 10 * pieceBytes]) {
      const pieces = [];
      for await (const piece of inPieces(inParts(bytes, part))) {
        pieces.push(piece);
      }
      expect(pieces.length).toBe(pieceCount(size));
      expect(pieces.map(({ number }) => number)).toEqual([...pieces.keys()]);
      expect(pieces.map(({ isLast }) => isLast)).toEqual(
        pieces.map((_, i) => i === pieces.length - 1),
      );
      const together = Buffer.concat(pieces.map(piece => piece.bytes));
      expect(Buffer.compare(together, bytes)).toBe(0);
    }
  });
});
