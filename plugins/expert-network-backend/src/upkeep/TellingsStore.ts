import type { Knex } from 'knex';

/** Of what somebody is told: one occasion of one flag of one unit. */
export interface Told {
  readonly ref: string;
  readonly occasion: string;
}

interface TellingRow extends Told {
  person: string;
  at: string;
}

/** Who was told of what, so that nobody is told twice. */
export class TellingsStore {
  readonly #db: Knex;

  constructor(db: Knex) {
    this.#db = db;
  }

  /** Those of these that the person has not been told of. */
  async fresh(person: string, due: readonly Told[]): Promise<readonly Told[]> {
    const rows = await this.#db<TellingRow>('upkeep_tellings')
      .where({ person })
      .select('ref', 'occasion');
    const told = new Set(rows.map(keyOf));
    return due.filter(one => !told.has(keyOf(one)));
  }

  async add(person: string, told: readonly Told[], at: string): Promise<void> {
    await this.#db.batchInsert(
      'upkeep_tellings',
      told.map(({ ref, occasion }) => ({ person, ref, occasion, at })),
      100,
    );
  }

  /** As if it had not been told. */
  async remove(person: string, at: string): Promise<void> {
    await this.#db<TellingRow>('upkeep_tellings')
      .where({ person, at })
      .delete();
  }

  /** Forgets what is so old that it may be said again. */
  async forgetBefore(moment: string): Promise<void> {
    await this.#db<TellingRow>('upkeep_tellings')
      .where('at', '<', moment)
      .delete();
  }
}

function keyOf({ ref, occasion }: Told): string {
  return `${ref} ${occasion}`;
}
