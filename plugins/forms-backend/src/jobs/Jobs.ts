import type { OperationsJob } from '@tukiverkko/plugin-forms-common';
import type { Knex } from 'knex';

interface JobRow {
  id: string;
  began_at: string;
  ended_at: string | null;
  outcome: 'done' | 'failed' | null;
  runs: number;
  failures: number;
}

/** Told of each run that ended. */
export type RunEnded = (job: string, outcome: 'done' | 'failed') => void;

/** What goes on by itself, and how its last run went: one row each, whichever process it ran in. */
export class Jobs {
  readonly #db: Knex;
  readonly #ended: RunEnded;

  constructor(db: Knex, ended: RunEnded = () => {}) {
    this.#db = db;
    this.#ended = ended;
  }

  /** Runs a job and writes down how it went. That it cannot be written down keeps no job from running. */
  async run(id: string, work: () => Promise<void> | void): Promise<void> {
    const beganAt = new Date().toISOString();
    await this.#begin(id, beganAt).catch(() => undefined);
    try {
      await work();
    } catch (error) {
      await this.#end(id, beganAt, 'failed').catch(() => undefined);
      throw error;
    }
    await this.#end(id, beganAt, 'done').catch(() => undefined);
  }

  /** Every job that ever ran, by its id. */
  async list(): Promise<readonly OperationsJob[]> {
    const rows = await this.#db<JobRow>('jobs').orderBy('id');
    return rows.map(({ id, runs, outcome, failures, ...row }) => ({
      id,
      beganAt: row.began_at,
      endedAt: row.ended_at,
      outcome,
      runs,
      failures,
    }));
  }

  async #begin(id: string, beganAt: string) {
    await this.#db<JobRow>('jobs')
      .insert({ id, began_at: beganAt, runs: 1, failures: 0 })
      .onConflict('id')
      .merge({
        began_at: beganAt,
        ended_at: null,
        outcome: null,
        runs: this.#db.raw('jobs.runs + 1'),
      } as never);
  }

  async #end(id: string, beganAt: string, outcome: 'done' | 'failed') {
    this.#ended(id, outcome);
    await this.#db<JobRow>('jobs')
      .where({ id, began_at: beganAt })
      .update({
        outcome,
        ended_at: new Date().toISOString(),
        failures:
          outcome === 'done' ? 0 : (this.#db.raw('failures + 1') as never),
      });
  }
}
