import type {
  ProposalItem,
  ProposalState,
} from '@tukiverkko/plugin-expert-network-common';
import type { Knex } from 'knex';
import {
  foldProposal,
  foldRecord,
  type RecordEvent,
  type RecordState,
  type StoredEvent,
} from './RecordEvent';

interface EventRow {
  seq: number;
  key: string;
  at: string;
  ref: string;
  type: StoredEvent['type'];
  revision: number | null;
  case_id: string | null;
  /** The rest of the event. */
  content: string;
}

interface RecordRow {
  ref: string;
  type: RecordState['type'];
  revision: number;
  seq: number;
  entity: string;
}

interface ProposalRow {
  case_id: string;
  state: ProposalState;
  seq: number;
  content: string;
}

/** Events and what they fold to, written together. Knows no permission and no HTTP. */
export class RecordsStore {
  readonly #db: Knex;

  constructor(db: Knex) {
    this.#db = db;
  }

  /** Does something while nobody else writes: what it reads is what it changes. */
  async inTurn<T>(act: (tx: Knex.Transaction) => Promise<T>): Promise<T> {
    return this.#db.transaction(async tx => {
      await tx('record_clock').where({ id: 1 }).increment('seq', 0);
      return act(tx);
    });
  }

  /** Adds an event and what it folds to. Only within {@link RecordsStore.inTurn}. */
  async append(tx: Knex.Transaction, event: RecordEvent): Promise<StoredEvent> {
    await tx('record_clock').where({ id: 1 }).increment('seq', 1);
    const { seq } = await tx('record_clock').where({ id: 1 }).first('seq');
    const stored = { ...event, seq };
    await tx<EventRow>('record_events').insert(toRow(stored));
    const record = foldRecord(undefined, stored);
    if (record) {
      await tx<RecordRow>('records')
        .insert({ ...record, entity: JSON.stringify(record.entity) })
        .onConflict('ref')
        .merge();
    }
    const proposal = foldProposal(undefined, stored);
    if (proposal) {
      const { caseId: case_id, state } = proposal;
      await tx<ProposalRow>('record_proposals')
        .insert({ case_id, state, seq, content: JSON.stringify(proposal) })
        .onConflict('case_id')
        .merge();
    }
    return stored;
  }

  async find(
    ref: string,
    db: Knex = this.#db,
  ): Promise<RecordState | undefined> {
    const row = await db<RecordRow>('records').where({ ref }).first();
    return row && toState(row);
  }

  /** Which of these refs are records. */
  async known(
    refs: readonly string[],
    db: Knex = this.#db,
  ): Promise<readonly string[]> {
    return db<RecordRow>('records').whereIn('ref', refs).pluck('ref');
  }

  /** Records changed after a place in the order, the oldest change first. */
  async changedSince(
    seq: number,
    limit: number,
  ): Promise<readonly RecordState[]> {
    const rows = await this.#db<RecordRow>('records')
      .where('seq', '>', seq)
      .orderBy('seq')
      .limit(limit);
    return rows.map(toState);
  }

  /** What was done under this key, where it was. */
  async eventOf(
    key: string,
    db: Knex = this.#db,
  ): Promise<StoredEvent | undefined> {
    const row = await db<EventRow>('record_events').where({ key }).first();
    return row && toEvent(row);
  }

  /** Every change of a record, the oldest first. */
  async changesOf(
    ref: string,
    db: Knex = this.#db,
  ): Promise<readonly StoredEvent[]> {
    const rows = await db<EventRow>('record_events')
      .where({ ref })
      .whereNotNull('revision')
      .orderBy('revision');
    return rows.map(toEvent);
  }

  /** What a record was at a revision. */
  async changeOf(
    ref: string,
    revision: number,
    db: Knex = this.#db,
  ): Promise<StoredEvent | undefined> {
    const row = await db<EventRow>('record_events')
      .where({ ref, revision })
      .first();
    return row && toEvent(row);
  }

  /** All that has happened, in its order. */
  async events(): Promise<readonly StoredEvent[]> {
    const rows = await this.#db<EventRow>('record_events').orderBy('seq');
    return rows.map(toEvent);
  }

  /** Proposals in one of these states, the oldest first. */
  async proposals(
    states: readonly ProposalState[],
    limit: number,
  ): Promise<readonly ProposalItem[]> {
    const rows = await this.#db<ProposalRow>('record_proposals')
      .whereIn('state', states)
      .orderBy('seq')
      .limit(limit);
    return rows.map(({ content }) => JSON.parse(content));
  }
}

function toRow({ seq, key, at, ref, type, ...content }: StoredEvent): EventRow {
  const { change, proposal } = content;
  return {
    seq,
    key,
    at,
    ref,
    type,
    revision: change?.revision ?? null,
    case_id: proposal?.caseId ?? null,
    content: JSON.stringify(content),
  };
}

function toEvent(row: EventRow): StoredEvent {
  const { seq, key, at, ref, type, content } = row;
  return { seq, key, at, ref, type, ...JSON.parse(content) };
}

function toState({ entity, ...row }: RecordRow): RecordState {
  return { ...row, entity: JSON.parse(entity) };
}
