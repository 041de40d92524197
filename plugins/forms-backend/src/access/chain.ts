import { createHash } from 'node:crypto';
import {
  canonicalJson,
  type AccessGround,
} from '@tukiverkko/plugin-forms-common';

/** A row of `access_log`. */
export interface AccessRow {
  case_id: string;
  number: number;
  at: string;
  actor: string | null;
  action: string;
  unit: string | null;
  ground: AccessGround | null;
  hash: string;
}

/** A row of the log without its hash. */
export type AccessContent = Omit<AccessRow, 'hash'>;

/** The last row of a chain, as far as its successor needs it. */
export type ChainHead = Pick<AccessRow, 'case_id' | 'number' | 'hash'>;

/** The hash of a row that follows one with the hash `before`; the first row follows nothing. */
export function hashOf(before: string, content: AccessContent): string {
  const { unit, ground, ...always } = content;
  // Rows that were written before units and grounds were known have neither in their hash.
  const row = {
    ...always,
    ...(unit === null ? {} : { unit }),
    ...(ground === null ? {} : { ground }),
  };
  return createHash('sha256')
    .update(before)
    .update(canonicalJson(row))
    .digest('hex');
}

/** Walks through chains row by row, in the order of their cases and numbers, and tells the first row of each that does not follow. */
export class ChainWalk {
  #head: ChainHead | undefined;
  #isBroken = false;
  /** How many chains it has seen. */
  chains = 0;

  /** The number the row should have had, where it is the first of its chain that does not follow from the one before. */
  take({ hash, ...content }: AccessRow): number | undefined {
    if (this.#head?.case_id !== content.case_id) {
      this.#head = { case_id: content.case_id, number: 0, hash: '' };
      this.#isBroken = false;
      this.chains += 1;
    }
    const number = this.#head.number + 1;
    const follows =
      content.number === number && hash === hashOf(this.#head.hash, content);
    this.#head = { case_id: content.case_id, number, hash };
    if (follows || this.#isBroken) return undefined;
    this.#isBroken = true;
    return number;
  }
}
