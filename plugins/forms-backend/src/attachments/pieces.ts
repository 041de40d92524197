/** How much of a file is sealed at a time. */
export const pieceBytes = 64 * 1024;

/** A part of a file, and whether it is the last one. */
export interface Piece {
  readonly number: number;
  readonly bytes: Buffer;
  readonly isLast: boolean;
}

/** How many pieces a file of this size has. */
export function pieceCount(size: number): number {
  return Math.max(1, Math.ceil(size / pieceBytes));
}

/** Cuts a stream into pieces of one size. One piece is held back, since only its successor tells that it was not the last. */
export async function* inPieces(
  source: AsyncIterable<Buffer>,
): AsyncGenerator<Piece> {
  let number = 0;
  let held: Buffer[] = [];
  let length = 0;
  for await (const part of source) {
    held.push(part);
    length += part.length;
    while (length > pieceBytes) {
      const all = Buffer.concat(held);
      yield { number, bytes: all.subarray(0, pieceBytes), isLast: false };
      number += 1;
      held = [all.subarray(pieceBytes)];
      length -= pieceBytes;
    }
  }
  yield { number, bytes: Buffer.concat(held), isLast: true };
}
