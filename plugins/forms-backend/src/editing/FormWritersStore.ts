import type { Knex } from 'knex';

interface FormWriterRow {
  form: string;
  ref: string;
}

const table = 'form_writers';

/**
 * Everybody who wrote a form since its last version. Who threw their draft away, undid it or had it merged stays: they
 * know what they meant by it, and the second person is somebody who does not.
 */
export class FormWritersStore {
  readonly #db: Knex;

  constructor(db: Knex) {
    this.#db = db;
  }

  async of(form: string, db: Knex = this.#db): Promise<readonly string[]> {
    const rows = await db<FormWriterRow>(table).where({ form }).orderBy('ref');
    return rows.map(({ ref }) => ref);
  }

  async add(db: Knex, form: string, ref: string): Promise<void> {
    await db<FormWriterRow>(table)
      .insert({ form, ref })
      .onConflict(['form', 'ref'])
      .ignore();
  }

  /** A version is published, and the next is written anew. */
  async begin(db: Knex, form: string): Promise<void> {
    await db<FormWriterRow>(table).where({ form }).delete();
  }
}
