import { randomUUID } from 'node:crypto';
import {
  dateAfter,
  type RetentionCount,
  type RetentionReport,
} from '@tukiverkko/plugin-forms-common';
import type { Knex } from 'knex';
import { dayOf } from '../submissions/dayOf';
import { retentionProblems } from './retentionProblems';

interface ReportRow {
  id: string;
  made_at: string;
  made_by: string | null;
  day: string;
  state: RetentionReport['state'];
  counts: string;
  total: number;
  held: number;
  run_at: string | null;
  run_by: string | null;
  ended_at: string | null;
  erased: number;
  failed: number;
}

/** What was counted for a report. */
export interface Counted {
  readonly counts: readonly RetentionCount[];
  readonly held: number;
}

/** How long a report may lie before it is run: later it would count something else. */
const valid = 31 * 24 * 3_600_000;

const table = 'retention_reports';

/** Reports of what is due, and how far each has been carried out. */
export class RetentionReports {
  readonly #db: Knex;
  readonly #backupDays: number | undefined;

  constructor(options: {
    readonly db: Knex;
    readonly backupDays: number | undefined;
  }) {
    this.#db = options.db;
    this.#backupDays = options.backupDays;
  }

  /** The newest one. */
  async last(): Promise<RetentionReport | null> {
    const row = await this.#db<ReportRow>(table)
      .orderBy([
        { column: 'made_at', order: 'desc' },
        { column: 'id', order: 'desc' },
      ])
      .first();
    return row ? this.#toReport(row) : null;
  }

  async add(
    { counts, held }: Counted,
    made: { readonly at: string; readonly by: string | null },
  ): Promise<RetentionReport> {
    const row: ReportRow = {
      id: randomUUID(),
      made_at: made.at,
      made_by: made.by,
      day: dayOf(made.at),
      state: 'made',
      counts: JSON.stringify(counts),
      total: counts.reduce((sum, { count }) => sum + count, 0),
      held,
      run_at: null,
      run_by: null,
      ended_at: null,
      erased: 0,
      failed: 0,
    };
    await this.#db<ReportRow>(table).insert(row);
    return this.#toReport(row);
  }

  /** Lets the newest report be carried out, by who has read its total; null where time does it. */
  async start(
    id: string,
    total: number,
    run: { readonly at: string; readonly by: string | null },
  ): Promise<RetentionReport> {
    const last = await this.last();
    if (last?.id !== id) throw retentionProblems.reportNotFound();
    if (last.total !== total) throw retentionProblems.otherTotal(last.total);
    const isOld = Date.parse(run.at) - Date.parse(last.madeAt) > valid;
    const started = isOld
      ? 0
      : await this.#db<ReportRow>(table)
          .where({ id, state: 'made' })
          .update({ state: 'running', run_at: run.at, run_by: run.by });
    if (started === 0) throw retentionProblems.reportNotRunnable();
    return (await this.last())!;
  }

  /** Counts what was erased, in the transaction that erased it. */
  async count(
    db: Knex,
    id: string,
    what: 'erased' | 'failed',
    by: number,
  ): Promise<void> {
    await db(table).where({ id }).increment(what, by);
  }

  async end(id: string, at: string): Promise<void> {
    await this.#db<ReportRow>(table)
      .where({ id, state: 'running' })
      .update({ state: 'done', ended_at: at });
  }

  #toReport(row: ReportRow): RetentionReport {
    return {
      id: row.id,
      madeAt: row.made_at,
      madeBy: row.made_by,
      day: row.day,
      state: row.state,
      counts: JSON.parse(row.counts) as readonly RetentionCount[],
      total: row.total,
      held: row.held,
      runAt: row.run_at,
      runBy: row.run_by,
      endedAt: row.ended_at,
      erased: row.erased,
      failed: row.failed,
      backupsUntil:
        row.ended_at === null || this.#backupDays === undefined
          ? null
          : dateAfter(dayOf(row.ended_at), `P${this.#backupDays}D`),
    };
  }
}
