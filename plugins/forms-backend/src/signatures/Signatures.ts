import type { KeyObject } from 'node:crypto';
import type { Knex } from 'knex';
import { problems } from '../problems';
import type { DataKeys } from '../sealing';
import type { SubmissionRow } from '../submissions/SubmissionRow';
import { isSigned, signatureOf } from './signatureOf';
import { signedRow } from './signedRows';
import { Tampered } from './Tampered';

/** The name the key of signatures stands under among the data keys. */
export const signaturesOwner = 'portal:signatures';

/** Signs what decides who reads a case, and tells where it is not as it was signed. */
export class Signatures {
  readonly #dataKeys: DataKeys;
  #key: KeyObject | undefined;

  constructor(dataKeys: DataKeys) {
    this.#dataKeys = dataKeys;
  }

  /** The signature of a row that is about to be written. */
  async sign(
    db: Knex,
    row: Omit<SubmissionRow, 'signed'>,
    invited: readonly string[],
  ): Promise<string> {
    return signatureOf(await this.#keyOf(db), { ...row, invited });
  }

  /** Whether a row stands as it was signed. */
  async isWhole(
    db: Knex,
    row: SubmissionRow,
    invited: readonly string[],
  ): Promise<boolean> {
    return isSigned(await this.#keyOf(db), { ...row, invited });
  }

  /** Refuses a case that stands otherwise than it was signed; `tx` holds its row. */
  async refuseTampered(
    tx: Knex.Transaction,
    row: SubmissionRow,
    invited: readonly string[],
  ): Promise<void> {
    if (!(await this.isWhole(tx, row, invited))) throw new Tampered(row.id);
  }

  /** Signs a case anew as it stands; the transaction has found it whole before it changed it. */
  async renew(tx: Knex.Transaction, id: string): Promise<void> {
    const row = await signedRow(tx, id);
    if (!row) return;
    const signed = signatureOf(await this.#keyOf(tx), row);
    await tx('submissions').where({ id }).update({ signed });
  }

  async #keyOf(db: Knex): Promise<KeyObject> {
    this.#key ??= await this.#dataKeys.find(db, signaturesOwner);
    // The start makes it. Making one here could sign what nobody has looked at.
    if (!this.#key) throw problems.unavailable('The key of signatures');
    return this.#key;
  }
}
