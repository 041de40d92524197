import type { Knex } from 'knex';
import { problems } from '../problems';

/** One attempt to publish or archive: who, and the key the client made for it. */
export interface FormAttempt {
  readonly actor: string;
  readonly attempt: string;
}

interface FormEventRow extends FormAttempt {
  form: string;
  action: 'publish' | 'archive';
  at: string;
  reply: string;
}

/** Who published and archived which form, and what they were answered. Rows are added, never changed. */
export class FormEventsStore {
  readonly #db: Knex;

  constructor(db: Knex) {
    this.#db = db;
  }

  /** The earlier answer to this attempt; refuses a key that was used for another form. */
  async reply<T>(
    { actor, attempt }: FormAttempt,
    form: string,
    action: FormEventRow['action'],
  ): Promise<T | undefined> {
    const row = await this.#db<FormEventRow>('form_events')
      .where({ actor, attempt })
      .first();
    if (!row) return undefined;
    if (row.form !== form || row.action !== action) throw problems.keyReused();
    return JSON.parse(row.reply);
  }

  /** Fails on its primary key when the same attempt was answered meanwhile. */
  async add(
    tx: Knex.Transaction,
    event: Omit<FormEventRow, 'reply'> & { readonly reply: unknown },
  ): Promise<void> {
    await tx<FormEventRow>('form_events').insert({
      ...event,
      reply: JSON.stringify(event.reply),
    });
  }
}
