import { hash as digest } from 'node:crypto';
import type { AccessGround } from '@tukiverkko/plugin-forms-common';

/** A row of `access_log`. */
export interface AccessRow {
  case_id: string;
  number: number;
  at: string;
  actor: string | null;
  action: string;
  unit: string | null;
  ground: AccessGround | null;
  /** Of the case, as far as the log knows it. */
  revision: number | null;
  hash: string;
}

/** A row of the log without its hash. */
export type AccessContent = Omit<AccessRow, 'hash'>;

/** The last row of a chain, as far as its successor needs it. */
export type ChainHead = Pick<AccessRow, 'case_id' | 'number' | 'hash'>;

/** The hash of a row that follows one with the hash `before`; the first row follows nothing. */
export function hashOf(before: string, content: AccessContent): string {
  return digest('sha256', before + canonicalText(content), 'hex');
}

/**
 * A row as canonical JSON. Its members stand here in the order of their names, since sorting them for each row takes
 * longer than hashing it does.
 */
export function canonicalText(row: AccessContent): string {
  return JSON.stringify({
    action: row.action,
    actor: row.actor,
    at: row.at,
    case_id: row.case_id,
    // Rows that were written before units, grounds and revisions were known have none of them in their hash.
    ground: row.ground ?? undefined,
    number: row.number,
    revision: row.revision ?? undefined,
    unit: row.unit ?? undefined,
  });
}

/** Walks through chains row by row, in the order of their cases and numbers, and tells the first row of each that does not follow. */
export class ChainWalk {
  #head: ChainHead | undefined;
  #isBroken = false;
  /** How many chains it has seen. */
  chains = 0;

  /** The number the row should have had, where it is the first of its chain that does not follow from the one before. */
  take(row: AccessRow): number | undefined {
    const { case_id, hash } = row;
    if (this.#head?.case_id !== case_id) {
      this.#head = { case_id, number: 0, hash: '' };
      this.#isBroken = false;
      this.chains += 1;
    }
    const number = this.#head.number + 1;
    const follows =
      row.number === number && hash === hashOf(this.#head.hash, row);
    this.#head = { case_id, number, hash };
    if (follows || this.#isBroken) return undefined;
    this.#isBroken = true;
    return number;
  }
}
