/** Reads a stream by as many bytes as are asked for, and keeps no more of it than that. */
export class ByteReader {
  readonly #parts: AsyncIterator<Buffer>;
  #held: Buffer = Buffer.alloc(0);

  constructor(source: AsyncIterable<Buffer>) {
    this.#parts = source[Symbol.asyncIterator]();
  }

  /** Exactly this many bytes; fewer where the stream ends. */
  async take(length: number): Promise<Buffer> {
    while (this.#held.length < length && (await this.#more()));
    return this.#cut(length);
  }

  /** What is there already, or what comes next; empty at the end. */
  async any(atMost = Infinity): Promise<Buffer> {
    while (this.#held.length === 0 && (await this.#more()));
    return this.#cut(atMost);
  }

  /** Puts bytes back, to be read again. */
  unread(bytes: Buffer): void {
    this.#held = joined(bytes, this.#held);
  }

  /** The next bytes, piece by piece, as they stand. */
  async *pass(length: number): AsyncGenerator<Buffer> {
    let left = length;
    while (left > 0) {
      const bytes = await this.any(left);
      if (bytes.length === 0) return;
      left -= bytes.length;
      yield bytes;
    }
  }

  /** Reads to the end and keeps nothing. */
  async drain(): Promise<void> {
    while ((await this.any()).length > 0);
  }

  #cut(length: number): Buffer {
    const bytes = this.#held.subarray(0, length);
    this.#held = this.#held.subarray(bytes.length);
    return bytes;
  }

  async #more(): Promise<boolean> {
    const { done, value } = await this.#parts.next();
    if (done) return false;
    this.#held = joined(this.#held, value);
    return true;
  }
}

/** Copies only where both hold something: whoever sends bytes one by one must not have them copied each time. */
function joined(a: Buffer, b: Buffer): Buffer {
  if (a.length === 0) return b;
  return b.length === 0 ? a : Buffer.concat([a, b]);
}
