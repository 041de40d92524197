import { canonicalJson } from '@tukiverkko/plugin-forms-common';
import type { Knex } from 'knex';
import type { NewRow } from '../insertTogether';
import { problems } from '../problems';
import type { DataKeys } from '../sealing';
import type { AttemptKey } from './IdempotencyStore';

interface AttemptRow {
  attempt: string;
  fingerprint: string;
  day: string;
}

/** An attempt that names nobody: marks that can be compared, and told from nothing without the portal's key. */
export type NamelessAttempt = Pick<AttemptRow, 'attempt' | 'fingerprint'>;

/** Remembers that something was done once without remembering by whom: who asks, the key and the body stand as marks. */
export class NamelessAttempts {
  readonly #dataKeys: DataKeys;

  constructor(dataKeys: DataKeys) {
    this.#dataKeys = dataKeys;
  }

  /** The attempt of a request. */
  async mark(
    db: Knex,
    { actor, route, key }: AttemptKey,
    body: unknown,
  ): Promise<NamelessAttempt> {
    const own = [actor, route, key];
    return {
      attempt: await this.#dataKeys.mark(db, canonicalJson(own)),
      fingerprint: await this.#dataKeys.mark(db, canonicalJson([...own, body])),
    };
  }

  /** The day it was done, if it was; refuses a key that was used for another body. */
  async find(
    db: Knex,
    { attempt, fingerprint }: NamelessAttempt,
  ): Promise<string | undefined> {
    const row = await db<AttemptRow>('nameless_attempts')
      .where({ attempt })
      .first();
    if (row && row.fingerprint !== fingerprint) throw problems.keyReused();
    return row?.day;
  }

  /** The row to write with what is done. Writing it fails on its key when the same attempt was made meanwhile. */
  rowFor(attempt: NamelessAttempt, day: string): NewRow {
    const values: AttemptRow = { ...attempt, day };
    return { table: 'nameless_attempts', values };
  }

  /** Forgets attempts of days before a moment. */
  async forgetBefore(db: Knex, moment: Date): Promise<void> {
    const day = moment.toISOString().slice(0, 10);
    await db('nameless_attempts').where('day', '<', day).delete();
  }
}
