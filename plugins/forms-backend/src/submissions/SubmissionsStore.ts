import type { CaseState } from '@tukiverkko/plugin-forms-common';
import type { Knex } from 'knex';
import type { NewRow } from '../insertTogether';
import type { Signatures } from '../signatures';
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

/** What a command changes of a case. */
export type CaseChange = Pick<SubmissionRow, 'state' | 'changed_at'> &
  Partial<
    Pick<
      SubmissionRow,
      | 'answer_by'
      | 'assignee'
      | 'changed_by'
      | 'colleagues'
      | 'coordinator'
      | 'owner'
      | 'owner_name'
      | 'service'
      | 'service_name'
      | 'state_before'
    >
  >;

/** Rows of cases and their events. Knows no permission and no HTTP. */
export class SubmissionsStore {
  readonly #db: Knex;

  readonly #signatures: Signatures;

  constructor(db: Knex, signatures: Signatures) {
    this.#db = db;
    this.#signatures = signatures;
  }

  /** The row of a new case, signed. */
  async newRow(
    db: Knex,
    values: Omit<SubmissionRow, 'signed'>,
  ): Promise<NewRow> {
    const signed = await this.#signatures.sign(db, values, []);
    return this.rowFor({ ...values, signed });
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

  /** What lists show of several cases, by id. */
  async findAll(
    ids: readonly string[],
    db: Knex = this.#db,
  ): Promise<ReadonlyMap<string, ListedRow>> {
    const rows: readonly ListedRow[] = await db<SubmissionRow>('submissions')
      .whereIn('id', ids)
      .select(...listedColumns);
    return new Map(rows.map(row => [row.id, row]));
  }

  /** Holds the case's row until the transaction ends, so that its access log grows one row at a time; tells its revision. */
  async hold(tx: Knex.Transaction, id: string): Promise<number | undefined> {
    const row = await held(tx, id).first('revision');
    return row?.revision;
  }

  /** Whether a case stands as the portal left it. */
  async isWhole(
    row: SubmissionRow,
    invited: readonly string[],
    db: Knex = this.#db,
  ): Promise<boolean> {
    return this.#signatures.isWhole(db, row, invited);
  }

  /** Signs a case as it stands now, after its content was erased in this transaction. */
  async signAnew(tx: Knex.Transaction, id: string): Promise<void> {
    await this.#signatures.renew(tx, id);
  }

  /** Who may read it because they are asked to take part. */
  async invited(id: string, db: Knex = this.#db): Promise<readonly string[]> {
    return db('case_invitations')
      .where({ case_id: id, state: 'invited' })
      .pluck('ref');
  }

  /** Whether one of the teams had the case and passed it on. */
  async wasOwnedBy(id: string, teams: readonly string[]): Promise<boolean> {
    const found = await this.#db('case_forwards')
      .where({ case_id: id })
      .whereIn('from_team', [...teams])
      .first('case_id');
    return found !== undefined;
  }

  async events(db: Knex, id: string): Promise<readonly EventRow[]> {
    return db<EventRow>('case_events')
      .where({ case_id: id })
      .orderBy('revision');
  }

  /** Writes the change if the case still stands as it was read: as it was signed, at its state and its revision. */
  async change(
    tx: Knex.Transaction,
    { id, revision, state }: Pick<SubmissionRow, 'id' | 'revision' | 'state'>,
    change: CaseChange,
  ): Promise<boolean> {
    // Who is invited may have changed since the case was read, and is signed with it: both are read again, held.
    const row: SubmissionRow | undefined = await held(tx, id).first();
    if (row?.revision !== revision || row.state !== state) return false;
    const invited = await this.invited(id, tx);
    await this.#signatures.refuseTampered(tx, row, invited);
    const changed = { ...change, revision: row.revision + 1 };
    const after = { ...row, ...changed };
    const signed = await this.#signatures.sign(tx, after, invited);
    await tx<SubmissionRow>('submissions')
      .where({ id })
      .update({ ...changed, signed });
    return true;
  }
}

function held(tx: Knex.Transaction, id: string): Knex.QueryBuilder {
  const row = tx('submissions').where({ id });
  // SQLite is one connection: the transaction itself is the lock.
  return tx.client.config.client === 'pg' ? row.forUpdate() : row;
}
