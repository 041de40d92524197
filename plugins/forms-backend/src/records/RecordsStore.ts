import type { KeyObject } from 'node:crypto';
import type {
  Answers,
  ErasedFields,
  Evaluation,
  Language,
  Localized,
  RecordListItem,
} from '@tukiverkko/plugin-forms-common';
import type { Knex } from 'knex';
import type { EntityNames } from '../entities/KnownEntities';
import type { NewRow } from '../insertTogether';
import { openOrEarlier, seal, type Place } from '../sealing';

/** What was recorded, and what the server made of it. */
export interface RecordContent {
  readonly answers: Answers;
  readonly evaluation: Evaluation;
  /** What `evaluate` was told besides the answers. */
  readonly now: string;
  /** What the chosen entities were called then, by ref. */
  readonly names: EntityNames;
  /** Which answers were erased before the others. */
  readonly erased?: ErasedFields;
}

/** A row of `records`. */
export interface RecordRow {
  id: string;
  reference: string;
  form: string;
  form_version: number;
  form_title: string;
  language: Language;
  author: string;
  recorded_at: string;
  replaces: string | null;
  erased_at?: string | null;
  sealed: string;
}

/** A row, and which record corrects it. */
export interface FoundRecord extends RecordRow {
  replaced_by: string | null;
}

type ListedRecord = Omit<FoundRecord, 'sealed'>;

/** Where a page of a list ends. */
export interface RecordPosition {
  readonly recordedAt: string;
  readonly id: string;
}

const listed = [
  'id',
  'reference',
  'form',
  'form_version',
  'form_title',
  'language',
  'author',
  'recorded_at',
  'replaces',
] as const satisfies readonly (keyof RecordRow)[];

const placeOf = (row: string): Place => ({
  table: 'records',
  row,
  field: 'sealed',
});

/** A record opens for its author alone. */
const place = ({ id, author }: Pick<RecordRow, 'id' | 'author'>) =>
  placeOf(`${id} ${author}`);

/** Rows of records. They are written once; a correction is a record of its own. */
export class RecordsStore {
  readonly #db: Knex;

  constructor(db: Knex) {
    this.#db = db;
  }

  rowFor(
    row: Omit<RecordRow, 'sealed'>,
    key: KeyObject,
    content: RecordContent,
  ): NewRow {
    const sealed = seal(key, place(row), JSON.stringify(content));
    return { table: 'records', values: { ...row, sealed } };
  }

  open(
    row: Pick<RecordRow, 'id' | 'author' | 'sealed'>,
    key: KeyObject,
  ): RecordContent {
    // Records of the version before stand under their id alone.
    const earlier = placeOf(row.id);
    return JSON.parse(openOrEarlier(key, place(row), earlier, row.sealed));
  }

  async find(
    id: string,
    db: Knex = this.#db,
  ): Promise<FoundRecord | undefined> {
    return db('records')
      .where('records.id', id)
      .first('records.*', replacedBy(db));
  }

  /** Holds the row until the transaction ends, so that its access log grows one row at a time. */
  async hold(tx: Knex.Transaction, id: string): Promise<void> {
    // SQLite is one connection: the transaction itself is the lock.
    if (tx.client.config.client === 'pg') {
      await tx('records').where({ id }).forUpdate().first('id');
    }
  }

  /** What somebody recorded, newest first. */
  async list(
    author: string,
    after: RecordPosition | undefined,
    limit: number,
  ): Promise<readonly ListedRecord[]> {
    const rows = this.#db('records')
      .where({ author })
      .orderBy([
        { column: 'recorded_at', order: 'desc' },
        { column: 'id', order: 'desc' },
      ])
      .limit(limit)
      .select(
        ...listed.map(column => `records.${column}`),
        replacedBy(this.#db),
      );
    if (after) {
      rows.whereRaw('(recorded_at, id) < (?, ?)', [after.recordedAt, after.id]);
    }
    return rows;
  }
}

function replacedBy(db: Knex) {
  return db('records as later')
    .whereRaw('later.replaces = records.id')
    .select('later.id')
    .as('replaced_by');
}

/** What a list shows of a record. */
export function toRecordItem(row: ListedRecord): RecordListItem {
  return {
    id: row.id,
    reference: row.reference,
    form: row.form,
    formTitle: JSON.parse(row.form_title) as Localized,
    recordedAt: row.recorded_at,
    replaces: row.replaces,
    replacedBy: row.replaced_by,
  };
}
