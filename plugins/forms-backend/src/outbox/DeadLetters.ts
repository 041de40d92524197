import type { DeadLetter } from '@tukiverkko/plugin-forms-common';
import type { Knex } from 'knex';

interface SetAsideRow {
  id: number;
  case_id: string;
  at: string;
  set_aside_at: string;
  attempt: number;
  heard: string;
  behind: number | string;
}

const shown = 100;

/** Messages that were given up: a person looks why, and sends them on their way again. */
export class DeadLetters {
  readonly #db: Knex;
  readonly #listeners: () => readonly string[];

  /** `listeners` says who should hear every message. */
  constructor(db: Knex, listeners: () => readonly string[]) {
    this.#db = db;
    this.#listeners = listeners;
  }

  /** The oldest hundred, by ids, listeners and times: what they tell about is not looked at. */
  async list(): Promise<readonly DeadLetter[]> {
    const rows: SetAsideRow[] = await this.#db('outbox')
      .whereNotNull('set_aside_at')
      .orderBy(['set_aside_at', 'id'])
      .limit(shown)
      .select('id', 'case_id', 'at', 'set_aside_at', 'attempt', 'heard')
      .select({
        behind: this.#db('outbox as later')
          .whereRaw('later.case_id = outbox.case_id and later.id > outbox.id')
          .count('*'),
      });
    return rows.map(row => {
      const heard = JSON.parse(row.heard) as readonly string[];
      return {
        id: row.id,
        caseId: row.case_id,
        listeners: this.#listeners().filter(id => !heard.includes(id)),
        attempts: row.attempt,
        at: row.at,
        setAsideAt: row.set_aside_at,
        behind: Number(row.behind),
      };
    });
  }

  /** Sends one on its way again, or all of them, and says how many. Their attempts go on counting: an old lease stays old. */
  async retry(which: number | 'all', now: Date): Promise<number> {
    return this.#db('outbox')
      .whereNotNull('set_aside_at')
      .modify(query => {
        if (which !== 'all') query.where({ id: which });
      })
      .update({ set_aside_at: null, leased_until: now.toISOString() });
  }
}
