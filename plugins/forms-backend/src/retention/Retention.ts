import type { LoggerService } from '@backstage/backend-plugin-api';
import type {
  Localized,
  RetentionCount,
  RetentionReport,
} from '@tukiverkko/plugin-forms-common';
import type { Knex } from 'knex';
import type { DraftsStore } from '../drafts/DraftsStore';
import { SealBroken } from '../sealing';
import { dayOf } from '../submissions/dayOf';
import { AnonymousErasing } from './AnonymousErasing';
import { Eraser, type EraserRooms, type Turn } from './Eraser';
import { overStates } from './isOver';
import { RetentionReports, type Counted } from './RetentionReports';

/** The rooms erasing by time passes. */
export interface RetentionRooms extends EraserRooms {
  readonly drafts: DraftsStore;
  readonly logger: LoggerService;
  readonly reports: RetentionReports;
  /** Days after the last change of a draft that was never sent. */
  readonly draftDays: number;
}

const page = 200;
const kinds = { submissions: 'case', records: 'record' } as const;
type Table = keyof typeof kinds;

type Count = Omit<RetentionCount, 'formTitle'>;

interface DueCount {
  readonly form: string;
  readonly erase_what: RetentionCount['what'];
  readonly n: number | string;
}

interface DueRow {
  readonly id: string;
  readonly erase_on: string;
}

/**
 * Erases what has been kept for its time: first a report, which counts and erases nothing, then its run. Each submission is
 * erased in a transaction of its own that counts it in the report, so a run that was killed goes on where it was.
 */
export class Retention {
  readonly #rooms: RetentionRooms;
  readonly #eraser: Eraser;
  readonly #anonymous: AnonymousErasing;
  #running: Promise<void> | undefined;

  constructor(rooms: RetentionRooms) {
    this.#rooms = rooms;
    this.#eraser = new Eraser(rooms);
    this.#anonymous = new AnonymousErasing(rooms);
  }

  /** Counts what is due now. Nothing is erased; what has ended since the last report gets its date. */
  async report(
    by: string | null,
    now = new Date(),
    signal?: AbortSignal,
  ): Promise<RetentionReport> {
    const at = now.toISOString();
    const turn = { today: dayOf(at), now: at, isDry: true, actor: null };
    await this.#giveDates('submissions', turn, signal);
    await this.#giveDates('records', turn, signal);
    const counted = await this.#count(turn.today, now);
    return this.#rooms.reports.add(counted, { at, by });
  }

  /** Goes on with the report that is running, to its end. */
  async goOn(signal?: AbortSignal): Promise<void> {
    this.#running ??= this.#goOn(signal).finally(() => {
      this.#running = undefined;
    });
    await this.#running;
  }

  async #goOn(signal?: AbortSignal): Promise<void> {
    const { db, reports } = this.#rooms;
    const report = await reports.last();
    if (report?.state !== 'running') return;
    const { day: today, id, runBy: actor } = report;
    const turn = (): Turn => ({
      today,
      now: new Date().toISOString(),
      isDry: false,
      actor,
      count: tx => reports.count(tx, id, 'erased', 1),
    });
    await this.#eraseDue('submissions', report, turn, signal);
    await this.#eraseDue('records', report, turn, signal);
    for (const group of await this.#anonymous.due(today)) {
      await db.transaction(async tx => {
        const now = new Date().toISOString();
        const erased = await this.#anonymous.erase(tx, group, now);
        await reports.count(tx, id, 'erased', erased);
      });
    }
    await this.#forgetDrafts(report);
    if (!signal?.aborted) await reports.end(id, new Date().toISOString());
  }

  async #giveDates(
    table: Table,
    turn: Turn,
    signal?: AbortSignal,
  ): Promise<void> {
    const { db } = this.#rooms;
    let after = '';
    for (;;) {
      const ids: readonly string[] = await db(table)
        .whereNull('erase_on')
        .whereNull('erased_at')
        .where('id', '>', after)
        .modify(query => {
          if (table === 'submissions') query.whereIn('state', overStates);
        })
        .orderBy('id')
        .limit(page)
        .pluck('id');
      for (const id of ids) {
        if (signal?.aborted) return;
        await this.#one(table, id, turn);
      }
      if (ids.length < page) return;
      after = ids[ids.length - 1];
    }
  }

  async #eraseDue(
    table: Table,
    report: RetentionReport,
    turn: () => Turn,
    signal?: AbortSignal,
  ): Promise<void> {
    const { db, reports } = this.#rooms;
    let after: DueRow | undefined;
    for (;;) {
      const due = await this.#due(table, report.day, after);
      for (const { id } of due) {
        if (signal?.aborted) return;
        const isDone = await this.#one(table, id, turn());
        if (!isDone) await reports.count(db, report.id, 'failed', 1);
      }
      if (due.length < page) return;
      after = due[due.length - 1];
    }
  }

  async #due(
    table: Table,
    today: string,
    after: DueRow | undefined,
  ): Promise<readonly DueRow[]> {
    return this.#rooms
      .db(table)
      .where('erase_on', '<=', today)
      .modify(query => {
        if (after) {
          query.whereRaw('(erase_on, id) > (?, ?)', [after.erase_on, after.id]);
        }
      })
      .orderBy(['erase_on', 'id'])
      .limit(page)
      .select('erase_on', 'id');
  }

  /** False where it does not open, and so nobody knows what of it is due. */
  async #one(table: Table, id: string, turn: Turn): Promise<boolean> {
    try {
      await this.#eraser[kinds[table]](id, turn);
      return true;
    } catch (error) {
      if (!(error instanceof SealBroken)) throw error;
      this.#rooms.logger.error(
        `Part of ${id} cannot be erased: ${error.message} It is erased when all of it is due.`,
      );
      return false;
    }
  }

  async #forgetDrafts({ day, id }: RetentionReport): Promise<void> {
    const { db, drafts, reports } = this.#rooms;
    const old: readonly { readonly id: string; readonly author: string }[] =
      await this.#oldDrafts(new Date(`${day}T00:00:00.000Z`)).select(
        'id',
        'author',
      );
    for (const draft of old) {
      await db.transaction(async tx => {
        await drafts.delete(tx, draft.id, draft.author);
        await reports.count(tx, id, 'erased', 1);
      });
    }
  }

  #oldDrafts(now: Date): Knex.QueryBuilder {
    const { db, draftDays } = this.#rooms;
    const before = new Date(now.getTime() - draftDays * 24 * 3_600_000);
    return db('drafts').where('saved_at', '<', before.toISOString());
  }

  async #count(today: string, now: Date): Promise<Counted> {
    const { db } = this.#rooms;
    const counts: Count[] = [];
    let held = 0;
    for (const table of ['submissions', 'records'] as const) {
      const due = () => db(table).where('erase_on', '<=', today);
      const owners = db('legal_holds').select('owner');
      const rows: readonly DueCount[] = await due()
        .whereNotIn('id', owners)
        .groupBy('form', 'erase_what')
        .orderBy(['form', 'erase_what'])
        .select('form', 'erase_what')
        .count({ n: '*' });
      for (const { form, erase_what: what, n } of rows) {
        counts.push({ kind: kinds[table], form, what, count: Number(n) });
      }
      const [{ n }] = await due().whereIn('id', owners).count({ n: '*' });
      held += Number(n);
    }
    for (const { form, what, count } of await this.#anonymous.due(today)) {
      counts.push({ kind: 'anonymous', form, what, count });
    }
    const drafts = await this.#oldDrafts(now)
      .groupBy('form')
      .orderBy('form')
      .select('form')
      .count({ n: '*' });
    for (const { form, n } of drafts) {
      counts.push({ kind: 'draft', form, what: 'all', count: Number(n) });
    }
    return { counts: await this.#named(summed(counts)), held };
  }

  async #named(counts: readonly Count[]): Promise<readonly RetentionCount[]> {
    const { forms } = this.#rooms;
    const current = new Map(
      (await forms.list()).map(({ key, title }) => [key, title]),
    );
    const bare = (name: string): Localized => ({
      fi: name,
      sv: name,
      en: name,
    });
    return counts.map(one => ({
      ...one,
      formTitle: current.get(one.form) ?? bare(one.form),
    }));
  }
}

/** One count for each kind, form and class. */
function summed(counts: readonly Count[]): readonly Count[] {
  const sums = new Map<string, Count>();
  for (const one of counts) {
    const name = [one.kind, one.form, one.what].join(' ');
    const before = sums.get(name)?.count ?? 0;
    sums.set(name, { ...one, count: before + one.count });
  }
  return [...sums.values()];
}
