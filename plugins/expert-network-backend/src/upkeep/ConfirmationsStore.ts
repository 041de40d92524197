import type { Keeper } from '@tukiverkko/plugin-expert-network-common';
import type { Knex } from 'knex';

interface ConfirmationRow {
  ref: string;
  /** Local date. */
  day: string;
  person: string;
  keeper: Keeper;
  at: string;
}

/** The last time something was confirmed, and as what. */
export interface LastConfirmed {
  readonly day: string;
  readonly by: Keeper;
}

/** Who said of what, and on which day, that it is still true. */
export class ConfirmationsStore {
  readonly #db: Knex;

  constructor(db: Knex) {
    this.#db = db;
  }

  /** The last confirmation of everything that has one, by entity ref. */
  async latest(): Promise<ReadonlyMap<string, LastConfirmed>> {
    const rows = await this.#db<ConfirmationRow>('confirmations as one')
      .whereNotExists(
        this.#db('confirmations as later')
          .whereRaw('later.ref = one.ref')
          .whereRaw('later.day > one.day')
          .select(this.#db.raw('1')),
      )
      // Of two on one day the first said it; who came later agreed.
      .orderBy('one.at', 'desc')
      .select('one.ref', 'one.day', 'one.keeper');
    return new Map(
      rows.map(({ ref, day, keeper }) => [ref, { day, by: keeper }]),
    );
  }

  /** Refs of what a person confirmed on a day. */
  async by(person: string, day: string): Promise<ReadonlySet<string>> {
    const refs: string[] = await this.#db<ConfirmationRow>('confirmations')
      .where({ person, day })
      .pluck('ref');
    return new Set(refs);
  }

  /** Said again on the same day by the same person, it is said once. */
  async add(row: Readonly<ConfirmationRow>): Promise<void> {
    await this.#db<ConfirmationRow>('confirmations')
      .insert(row)
      .onConflict(['ref', 'day', 'person'])
      .ignore();
  }

  /** Takes back what a person said on a day. */
  async remove(
    row: Pick<ConfirmationRow, 'ref' | 'day' | 'person'>,
  ): Promise<void> {
    await this.#db<ConfirmationRow>('confirmations').where(row).delete();
  }
}
