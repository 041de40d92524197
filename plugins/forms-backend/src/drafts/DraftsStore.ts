import type {
  Answers,
  Draft,
  DraftRequest,
  Language,
} from '@tukiverkko/plugin-forms-common';
import type { Knex } from 'knex';
import { insertTogether } from '../insertTogether';
import { open, seal, type DataKeys } from '../sealing';

interface DraftRow {
  id: string;
  author: string;
  form: string;
  form_version: number;
  language: Language;
  revision: number;
  saved_at: string;
  sealed: string;
}

/** What a draft list shows. */
export type DraftSummary = Omit<Draft, 'answers'>;

const place = (row: string) => ({ table: 'drafts', row, field: 'sealed' });

/** Drafts, each readable by its author alone: every question to this store names the author. */
export class DraftsStore {
  readonly #db: Knex;
  readonly #dataKeys: DataKeys;

  constructor(options: { readonly db: Knex; readonly dataKeys: DataKeys }) {
    this.#db = options.db;
    this.#dataKeys = options.dataKeys;
  }

  async list(author: string): Promise<readonly DraftSummary[]> {
    const rows = await this.#db<DraftRow>('drafts')
      .where({ author })
      .orderBy([
        { column: 'saved_at', order: 'desc' },
        { column: 'id', order: 'desc' },
      ])
      .select('id', 'form', 'form_version', 'language', 'revision', 'saved_at');
    return rows.map(toSummary);
  }

  async find(id: string, author: string): Promise<Draft | undefined> {
    const row = await this.#db<DraftRow>('drafts')
      .where({ id, author })
      .first();
    const key = row && (await this.#dataKeys.find(this.#db, id));
    if (!row || !key) return undefined;
    const answers: Answers = JSON.parse(open(key, place(id), row.sealed));
    return { ...toSummary(row), answers };
  }

  /** Fails on its primary key when the id is taken. */
  async create(
    id: string,
    author: string,
    request: DraftRequest,
    at: string,
  ): Promise<DraftSummary> {
    const { key, row: keyRow } = this.#dataKeys.create(id);
    const values: DraftRow = {
      id,
      author,
      form: request.form,
      form_version: request.version,
      language: request.language,
      revision: 1,
      saved_at: at,
      sealed: seal(key, place(id), JSON.stringify(request.answers)),
    };
    await insertTogether(this.#db, [keyRow, { table: 'drafts', values }]);
    return toSummary(values);
  }

  /** Undefined when someone else saved since `revision`. */
  async change(
    id: string,
    author: string,
    revision: number,
    request: DraftRequest,
    at: string,
  ): Promise<DraftSummary | undefined> {
    return this.#db.transaction(async tx => {
      const key = await this.#dataKeys.find(tx, id);
      if (!key) return undefined;
      const change = {
        form: request.form,
        form_version: request.version,
        language: request.language,
        revision: revision + 1,
        saved_at: at,
        sealed: seal(key, place(id), JSON.stringify(request.answers)),
      };
      const changed = await tx<DraftRow>('drafts')
        .where({ id, author, revision })
        .update(change);
      return changed === 1 ? toSummary({ id, ...change }) : undefined;
    });
  }

  /** Forgets a draft and its key. False when there is none of this author. */
  async delete(
    tx: Knex.Transaction,
    id: string,
    author: string,
  ): Promise<boolean> {
    const deleted = await tx<DraftRow>('drafts').where({ id, author }).delete();
    if (deleted === 1) await this.#dataKeys.destroy(tx, id);
    return deleted === 1;
  }
}

function toSummary(row: Omit<DraftRow, 'author' | 'sealed'>): DraftSummary {
  return {
    id: row.id,
    form: row.form,
    version: row.form_version,
    language: row.language,
    revision: row.revision,
    savedAt: row.saved_at,
  };
}
