import type { Knex } from 'knex';

interface ReminderRow {
  person: string;
  at: string;
}

const week = 7 * 24 * 3_600_000;

/** Who was told of a survey within a week, whichever it was. */
export class RemindersStore {
  readonly #db: Knex;

  constructor(db: Knex) {
    this.#db = db;
  }

  /** Remembers that the person is told now; false where they were told within a week. */
  async claim(person: string, now: number): Promise<boolean> {
    const claimed = await this.#db<ReminderRow>('survey_reminders')
      .insert({ person, at: new Date(now).toISOString() })
      .onConflict('person')
      .ignore()
      .returning('person');
    return claimed.length > 0;
  }

  /** As if the person had not been told. */
  async release(person: string): Promise<void> {
    await this.#db<ReminderRow>('survey_reminders').where({ person }).delete();
  }

  /** Forgets those who may be told again. */
  async forget(now: number): Promise<void> {
    await this.#db<ReminderRow>('survey_reminders')
      .where('at', '<=', new Date(now - week).toISOString())
      .delete();
  }
}
