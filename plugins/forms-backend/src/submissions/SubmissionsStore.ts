import type { CaseState } from '@tukiverkko/plugin-forms-common';
import type { Knex } from 'knex';
import { narrow, type CaseDecision } from '../authorize/criteria';
import type { NewRow } from '../insertTogether';
import type { Position } from './cursor';
import {
  listedColumns,
  type ListedRow,
  type SubmissionRow,
} from './SubmissionRow';

/** A row of `case_events`. */
export interface EventRow {
  case_id: string;
  revision: number;
  command: string;
  state: CaseState;
  at: string;
  actor: string | null;
  sealed: string | null;
}

/** What narrows a list. Every decision is a part of the WHERE. */
export interface ListQuery {
  readonly decisions: readonly CaseDecision[];
  readonly requester?: string;
  readonly states: readonly CaseState[];
  readonly after?: Position;
  readonly limit: number;
}

/** What a command changes of a case. */
export type CaseChange = Pick<SubmissionRow, 'state' | 'changed_at'> &
  Partial<
    Pick<
      SubmissionRow,
      'answer_by' | 'assignee' | 'changed_by' | 'state_before'
    >
  >;

/** Rows of cases and their events. Knows no permission and no HTTP. */
export class SubmissionsStore {
  readonly #db: Knex;

  constructor(db: Knex) {
    this.#db = db;
  }

  rowFor(values: SubmissionRow): NewRow {
    return { table: 'submissions', values };
  }

  eventRowFor(values: EventRow): NewRow {
    return { table: 'case_events', values };
  }

  async find(
    id: string,
    db: Knex = this.#db,
  ): Promise<SubmissionRow | undefined> {
    return db<SubmissionRow>('submissions').where({ id }).first();
  }

  /** Holds the case's row until the transaction ends, so that its access log grows one row at a time. */
  async hold(tx: Knex.Transaction, id: string): Promise<void> {
    // SQLite is one connection: the transaction itself is the lock.
    if (tx.client.config.client === 'pg') {
      await tx('submissions').where({ id }).forUpdate().first('id');
    }
  }

  async invited(id: string): Promise<readonly string[]> {
    return this.#db('case_invitations').where({ case_id: id }).pluck('ref');
  }

  async events(db: Knex, id: string): Promise<readonly EventRow[]> {
    return db<EventRow>('case_events')
      .where({ case_id: id })
      .orderBy('revision');
  }

  /** Writes the change if the case still stands as it was read: one statement names its state and its revision. */
  async change(
    tx: Knex.Transaction,
    { id, revision, state }: Pick<SubmissionRow, 'id' | 'revision' | 'state'>,
    change: CaseChange,
  ): Promise<boolean> {
    const changed = await tx<SubmissionRow>('submissions')
      .where({ id, revision, state })
      .update({ ...change, revision: revision + 1 });
    return changed === 1;
  }

  /** A page of cases, the newest change first. */
  async list(query: ListQuery): Promise<readonly ListedRow[]> {
    const rows = this.#visible(query.decisions)
      .select(listedColumns.map(column => `submissions.${column}`))
      .orderBy([
        { column: 'changed_at', order: 'desc' },
        { column: 'id', order: 'desc' },
      ])
      .limit(query.limit);
    if (query.requester) rows.where({ requester: query.requester });
    if (query.states.length > 0) rows.whereIn('state', query.states);
    if (query.after) {
      const { changedAt, id } = query.after;
      rows.whereRaw('(changed_at, id) < (?, ?)', [changedAt, id]);
    }
    return rows;
  }

  /** How many there are in these states, by the ref of the owning team. */
  async countByOwner(
    decisions: readonly CaseDecision[],
    states: readonly CaseState[],
  ): Promise<ReadonlyMap<string, number>> {
    const rows: { owner: string; count: number | string }[] =
      await this.#visible(decisions)
        .whereIn('state', states)
        .select('owner')
        .count({ count: '*' })
        .groupBy('owner');
    return new Map(rows.map(({ owner, count }) => [owner, Number(count)]));
  }

  #visible(decisions: readonly CaseDecision[]): Knex.QueryBuilder {
    return decisions.reduce<Knex.QueryBuilder>(
      narrow,
      this.#db<SubmissionRow>('submissions'),
    );
  }
}
