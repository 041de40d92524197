import type { KeyObject } from 'node:crypto';
import type { LoggerService } from '@backstage/backend-plugin-api';
import type { Knex } from 'knex';
import type { AccessLog } from '../access/AccessLog';
import type { PublishedForms } from '../forms/PublishedForms';
import { insertTogether } from '../insertTogether';
import type {
  Dispatcher,
  LeasedMessage,
  Listener,
  Outbox,
  OutboxMessage,
} from '../outbox';
import type { DataKeys } from '../sealing';
import { openContent } from '../submissions/content';
import { openHistory, routingNow } from '../submissions/openHistory';
import { recordChange } from '../submissions/recordChange';
import type { SubmissionRow } from '../submissions/SubmissionRow';
import type { SubmissionsStore } from '../submissions/SubmissionsStore';
import { deadlinesOf, type Deadline, type DeadlineKind } from './deadlinesOf';
import type { DeadlineRow, DeadlinesStore } from './DeadlinesStore';

/** The rooms time passes through. */
export interface ClockRooms {
  readonly db: Knex;
  readonly dataKeys: DataKeys;
  readonly forms: PublishedForms;
  readonly submissions: SubmissionsStore;
  readonly accessLog: AccessLog;
  readonly outbox: Outbox;
  readonly dispatcher: Dispatcher;
  readonly deadlines: DeadlinesStore;
  readonly logger: LoggerService;
}

const page = 100;

/** A case whose row is held, and what falls due for it by all that has happened. */
interface HeldCase {
  readonly row: SubmissionRow;
  readonly key: KeyObject;
  readonly planned: readonly Deadline[];
}

/** What the outbox says when a deadline has passed. */
const words: Readonly<Record<Exclude<DeadlineKind, 'close'>, string>> = {
  half: 'remind-half',
  due: 'remind-due',
  feedback: 'ask-feedback',
};

/**
 * What time does to cases. After each event of a case it plans what falls due; when something is due it does it, in
 * one transaction with the mark that it is done. So it happens once, whoever runs it, and goes on wherever it stopped.
 */
export class CaseClock implements Listener {
  readonly id = 'deadlines';
  readonly #rooms: ClockRooms;

  constructor(rooms: ClockRooms) {
    this.#rooms = rooms;
  }

  async hear({
    caseId,
    revision,
  }: Pick<LeasedMessage, 'caseId' | 'revision'>): Promise<void> {
    const { deadlines } = this.#rooms;
    if (revision === 1 && (await this.#planFirst(caseId))) return;
    await this.#held(caseId, async (tx, { planned }) =>
      deadlines.plan(tx, caseId, planned),
    );
  }

  /**
   * Plans for a case to which nothing has happened but that it was sent. There is nothing to put right yet, so nobody
   * is held up for it; what happens meanwhile has a message of its own, which comes later. False where it came first.
   */
  async #planFirst(caseId: string): Promise<boolean> {
    const { db, dataKeys, deadlines, submissions } = this.#rooms;
    const row = await submissions.find(caseId);
    if (row?.revision !== 1) return row === undefined;
    const key = await dataKeys.find(db, caseId);
    if (!key) return true;
    const { submitted_at: at, state } = row;
    const { routing } = openContent(key, caseId, row.sealed);
    const sent = { command: 'submit', state, at };
    await deadlines.add(
      db,
      caseId,
      // What depends on an answer comes with one.
      deadlinesOf([sent], { promise: routing.promise, feedback: undefined }),
    );
    return true;
  }

  /** Does everything that is due. What fails is told and left for the next time. */
  async run(signal?: AbortSignal, now = new Date()): Promise<void> {
    const { db, deadlines, dispatcher, logger } = this.#rooms;
    let last: DeadlineRow | undefined;
    do {
      const due = await deadlines.due(db, now.toISOString(), page, last);
      last = due.at(-1);
      for (const deadline of due) {
        if (signal?.aborted) return;
        try {
          await this.#pass(deadline, now.toISOString());
        } catch {
          // What failed may quote what it got, so only ids are logged.
          logger.warn(
            `Deadline '${deadline.kind}' of case ${deadline.case_id} could not pass; it is tried again.`,
          );
        }
      }
      if (due.length > 0) dispatcher.soon();
    } while (last);
  }

  async #pass(deadline: DeadlineRow, now: string): Promise<void> {
    const { deadlines } = this.#rooms;
    const { case_id: caseId, kind, round } = deadline;
    await this.#held(caseId, async (tx, held) => {
      const due = held.planned.filter(({ at }) => at <= now);
      // Something may have happened that the plan has not heard of yet.
      if (!due.some(one => one.kind === kind && one.round === round)) {
        await deadlines.plan(tx, caseId, held.planned);
        return;
      }
      if (!(await deadlines.finish(tx, deadline, now))) return;
      // Where both are overdue, as after a long standstill, one reminder says it all.
      if (kind === 'half' && due.some(one => one.kind === 'due')) return;
      if (kind === 'close') await this.#close(tx, held, now);
      else await this.#tell(tx, held.row, { command: words[kind], at: now });
    });
  }

  /** Ends an answered case: an event like every other, but nobody did it. */
  async #close(tx: Knex.Transaction, held: HeldCase, at: string) {
    const closed = await recordChange(tx, this.#rooms, held, {
      command: 'close',
      state: 'closed',
      at,
      actor: null,
      content: {},
      change: {},
    });
    if (!closed) throw new Error('A case changed while its row was held.');
  }

  async #tell(
    tx: Knex.Transaction,
    { id: caseId, revision }: SubmissionRow,
    what: Pick<OutboxMessage, 'command' | 'at'>,
  ) {
    const message = { caseId, revision, ...what, actor: null };
    await insertTogether(tx, [this.#rooms.outbox.rowFor(message)]);
  }

  /** Holds a case while something is done to it, by what falls due for it now. */
  async #held(
    caseId: string,
    act: (tx: Knex.Transaction, held: HeldCase) => Promise<void>,
  ): Promise<void> {
    const { db, dataKeys, forms, submissions } = this.#rooms;
    const sent = await submissions.find(caseId);
    if (!sent) return;
    // Before the transaction: on SQLite it holds the only connection.
    const { definition } = await forms.version(sent.form, sent.form_version);
    await db.transaction(async tx => {
      await submissions.hold(tx, caseId);
      const row = await submissions.find(caseId, tx);
      const key = await dataKeys.find(tx, caseId);
      // Without its key a case is erased, and nothing of it is due any more.
      if (!row || !key) return;
      const events = await submissions.events(tx, caseId);
      const history = openHistory(key, row, events);
      const planned = deadlinesOf(history.events, {
        promise: routingNow(history).promise,
        feedback: definition.feedback,
      });
      await act(tx, { row, key, planned });
    });
  }
}
