import type { CaseFacts } from '@tukiverkko/plugin-forms-common';
import type { Knex } from 'knex';
import { narrow, type CaseDecision } from '../authorize/criteria';
import type { MeetingCaseRow, MeetingRow } from './MeetingRow';

/** Whose meetings somebody may know of. */
export interface MeetingScope {
  /** Teams whose meetings are all theirs to see. */
  readonly teams: readonly string[] | 'all';
  /** Of other meetings, those with a case for which it holds. */
  readonly mayRead: CaseDecision;
}

/** Which meetings a list shows. */
export interface MeetingQuery extends MeetingScope {
  readonly when: 'coming' | 'past';
  readonly now: string;
  readonly after?: { readonly endsAt: string; readonly id: string };
  readonly limit: number;
}

/** Rows of meetings and of the cases in them. Knows no permission and no HTTP. */
export class MeetingsStore {
  readonly #db: Knex;

  constructor(db: Knex) {
    this.#db = db;
  }

  async find(id: string, db: Knex = this.#db): Promise<MeetingRow | undefined> {
    return db<MeetingRow>('meetings').where({ id }).first();
  }

  /** A meeting, where it may be known; what another may know of is not found, by the same statement. */
  async findWithin(
    scope: MeetingScope,
    id: string,
  ): Promise<MeetingRow | undefined> {
    return seenBy(this.#db<MeetingRow>('meetings').where({ id }), scope, [
      true,
      false,
    ]).first();
  }

  /** The cases of meetings, those taken off among them. */
  async cases(
    ids: readonly string[],
    db: Knex = this.#db,
  ): Promise<readonly MeetingCaseRow[]> {
    return db<MeetingCaseRow>('meeting_cases')
      .whereIn('meeting_id', ids)
      .orderBy(['meeting_id', 'offset_minutes', 'case_id']);
  }

  /** The meetings a case is or was in, the oldest first. */
  async ofCase(
    caseId: string,
    db: Knex = this.#db,
  ): Promise<readonly MeetingRow[]> {
    return db<MeetingRow>('meetings')
      .whereIn('id', ids =>
        ids
          .select('meeting_id')
          .from('meeting_cases')
          .where({ case_id: caseId }),
      )
      .orderBy(['starts_at', 'id']);
  }

  /** The meeting a case waits for; a case has one at a time. */
  async bookedFor(
    caseId: string,
    now: string,
    db: Knex = this.#db,
  ): Promise<MeetingRow | undefined> {
    return db<MeetingRow>('meetings')
      .where({ state: 'booked' })
      .where('ends_at', '>', now)
      .whereIn('id', ids =>
        ids
          .select('meeting_id')
          .from('meeting_cases')
          .where({ case_id: caseId, has_left: false }),
      )
      .first();
  }

  /** The meeting that took up a case last. */
  async heldFor(
    caseId: string,
    now: string,
    db: Knex = this.#db,
  ): Promise<MeetingRow | undefined> {
    return db<MeetingRow>('meetings')
      .where({ state: 'booked' })
      .where('starts_at', '<=', now)
      .whereIn('id', ids =>
        ids
          .select('meeting_id')
          .from('meeting_cases')
          .where({ case_id: caseId, has_left: false }),
      )
      .orderBy('starts_at', 'desc')
      .first();
  }

  /** What the lifecycle asks besides the state. */
  async factsOf(caseId: string, now: string): Promise<CaseFacts> {
    const booked = await this.bookedFor(caseId, now);
    const wish = await this.#db('case_events')
      .where({ case_id: caseId })
      // Another team, or another beginning, has not been asked.
      .whereIn('command', ['ask-cancel', 'forward', 'reopen'])
      .orderBy('revision', 'desc')
      .first('command');
    return {
      isBooked: booked !== undefined,
      isCancelAsked: wish?.command === 'ask-cancel',
    };
  }

  async list({
    when,
    now,
    after,
    limit,
    ...scope
  }: MeetingQuery): Promise<readonly MeetingRow[]> {
    const isComing = when === 'coming';
    const direction = isComing ? 'asc' : 'desc';
    const rows = seenBy(this.#db<MeetingRow>('meetings'), scope, [false])
      .where('ends_at', isComing ? '>' : '<=', now)
      .orderBy([
        { column: 'ends_at', order: direction },
        { column: 'id', order: direction },
      ])
      .limit(limit);
    if (isComing) rows.where({ state: 'booked' });
    if (after) {
      rows.whereRaw(`(ends_at, id) ${isComing ? '>' : '<'} (?, ?)`, [
        after.endsAt,
        after.id,
      ]);
    }
    return rows;
  }

  /** Holds meetings until the transaction ends, so that the log of each grows one row at a time. */
  async hold(tx: Knex.Transaction, ids: readonly string[]): Promise<void> {
    // SQLite is one connection: the transaction itself is the lock.
    if (tx.client.config.client === 'pg') {
      await tx('meetings')
        .whereIn('id', ids)
        .orderBy('id')
        .forUpdate()
        .select('id');
    }
  }

  async insert(tx: Knex.Transaction, row: MeetingRow): Promise<void> {
    await tx<MeetingRow>('meetings').insert(row);
  }

  /** Changes a booked meeting if it still stands as it was read. */
  async change(
    tx: Knex.Transaction,
    { id, revision }: Pick<MeetingRow, 'id' | 'revision'>,
    change: Partial<Omit<MeetingRow, 'id' | 'revision'>>,
  ): Promise<boolean> {
    const changed = await tx<MeetingRow>('meetings')
      .where({ id, revision, state: 'booked' })
      .update({ ...change, revision: revision + 1 });
    return changed === 1;
  }

  /** Puts a case in a meeting, or in it again. */
  async put(tx: Knex.Transaction, row: MeetingCaseRow): Promise<void> {
    await tx<MeetingCaseRow>('meeting_cases')
      .insert(row)
      .onConflict(['meeting_id', 'case_id'])
      .merge();
  }

  async takeOff(
    tx: Knex.Transaction,
    { meeting_id, case_id }: Pick<MeetingCaseRow, 'meeting_id' | 'case_id'>,
  ): Promise<void> {
    await tx<MeetingCaseRow>('meeting_cases')
      .where({ meeting_id, case_id })
      .update({ has_left: true });
  }
}

/** Those of the teams, and those with a case that may be read; whether it is taken off them may matter. */
function seenBy(
  meetings: Knex.QueryBuilder,
  { teams, mayRead }: MeetingScope,
  hasLeft: readonly boolean[],
): Knex.QueryBuilder {
  if (teams === 'all') return meetings;
  return meetings.where(seen =>
    seen.whereIn('team', [...teams]).orWhereIn('id', ids =>
      ids
        .select('meeting_id')
        .from('meeting_cases')
        .whereIn('has_left', [...hasLeft])
        .whereIn('case_id', cases =>
          narrow(cases.select('submissions.id').from('submissions'), mayRead),
        ),
    ),
  );
}
