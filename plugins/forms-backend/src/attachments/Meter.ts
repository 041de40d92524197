import { createHash } from 'node:crypto';
import { attachmentProblems } from './attachmentProblems';

/** How much came by, and what it hashes to. */
export interface Measured {
  readonly size: number;
  readonly sha256: string;
}

/** Counts and hashes a file while it passes, and stops it at the first byte over the limit. */
export class Meter {
  readonly #hash = createHash('sha256');
  readonly #limit: number;
  #size = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** The same bytes. */
  async *through(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    for await (const part of source) {
      this.#size += part.length;
      if (this.#size > this.#limit)
        throw attachmentProblems.fileTooLarge(this.#limit);
      this.#hash.update(part);
      yield part;
    }
  }

  /** What has passed; ask once, at the end. */
  measured(): Measured {
    return { size: this.#size, sha256: this.#hash.digest('hex') };
  }
}
