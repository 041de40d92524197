import type {
  Answers,
  Draft,
  DraftRequest,
  Language,
} from '@tukiverkko/plugin-forms-common';
import type { Knex } from 'knex';
import type { AttachmentsStore } from '../attachments/AttachmentsStore';
import { insertTogether } from '../insertTogether';
import { openOrEarlier, seal, type DataKeys } from '../sealing';

interface DraftRow {
  id: string;
  author: string;
  form: string;
  form_version: number;
  language: Language;
  revision: number;
  saved_at: string;
  replaces: string | null;
  sealed: string;
}

const summed = [
  'id',
  'form',
  'form_version',
  'language',
  'revision',
  'saved_at',
  'replaces',
] as const satisfies readonly (keyof DraftRow)[];

/** What a draft list shows. */
export type DraftSummary = Omit<Draft, 'answers'>;

const placeOf = (row: string) => ({ table: 'drafts', row, field: 'sealed' });

/** A draft opens for its author alone and at its own revision: in a row that says otherwise it does not. */
const place = ({
  id,
  author,
  revision,
}: Pick<DraftRow, 'id' | 'author' | 'revision'>) =>
  placeOf(`${id} ${author} ${revision}`);

/** Drafts, each readable by its author alone: every question to this store names the author. */
export class DraftsStore {
  readonly #db: Knex;
  readonly #dataKeys: DataKeys;
  readonly #attachments: AttachmentsStore;

  constructor(options: {
    readonly db: Knex;
    readonly dataKeys: DataKeys;
    readonly attachments: AttachmentsStore;
  }) {
    this.#db = options.db;
    this.#dataKeys = options.dataKeys;
    this.#attachments = options.attachments;
  }

  async list(author: string): Promise<readonly DraftSummary[]> {
    const rows = await this.#db<DraftRow>('drafts')
      .where({ author })
      .orderBy([
        { column: 'saved_at', order: 'desc' },
        { column: 'id', order: 'desc' },
      ])
      .select(...summed);
    return rows.map(toSummary);
  }

  async find(id: string, author: string): Promise<Draft | undefined> {
    const row = await this.#db<DraftRow>('drafts')
      .where({ id, author })
      .first();
    const key = row && (await this.#dataKeys.find(this.#db, id));
    if (!row || !key) return undefined;
    // Until they are saved again, drafts of the version before stand under their id alone.
    const text = openOrEarlier(key, place(row), placeOf(id), row.sealed);
    const answers: Answers = JSON.parse(text);
    return { ...toSummary(row), answers };
  }

  /** A draft without what is written in it. */
  async about(id: string, author: string): Promise<DraftSummary | undefined> {
    const row = await this.#db<DraftRow>('drafts')
      .where({ id, author })
      .first(...summed);
    return row && toSummary(row);
  }

  /** Holds a draft until the transaction ends, so that its files stand still. False when there is none of this author. */
  async hold(
    tx: Knex.Transaction,
    id: string,
    author: string,
  ): Promise<boolean> {
    const row = await tx<DraftRow>('drafts')
      .where({ id, author })
      .modify(query => {
        // SQLite is one connection: the transaction itself is the lock.
        if (tx.client.config.client === 'pg') query.forUpdate();
      })
      .first('id');
    return row !== undefined;
  }

  /** Fails on its primary key when the id is taken. */
  async create(
    id: string,
    author: string,
    request: DraftRequest,
    at: string,
  ): Promise<DraftSummary> {
    const { key, row: keyRow } = await this.#dataKeys.create(id);
    const values: DraftRow = {
      id,
      author,
      form: request.form,
      form_version: request.version,
      language: request.language,
      revision: 1,
      saved_at: at,
      replaces: request.replaces ?? null,
      sealed: seal(
        key,
        place({ id, author, revision: 1 }),
        JSON.stringify(request.answers),
      ),
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
      // Asked of the author's own drafts first, so that another's looks like none.
      const isOwn = await this.hold(tx, id, author);
      const key = isOwn && (await this.#dataKeys.find(tx, id));
      if (!key) return undefined;
      const change = {
        form: request.form,
        form_version: request.version,
        language: request.language,
        revision: revision + 1,
        saved_at: at,
        replaces: request.replaces ?? null,
        sealed: seal(
          key,
          place({ id, author, revision: revision + 1 }),
          JSON.stringify(request.answers),
        ),
      };
      const changed = await tx<DraftRow>('drafts')
        .where({ id, author, revision })
        .update(change);
      return changed === 1 ? toSummary({ id, ...change }) : undefined;
    });
  }

  /** Forgets a draft, its files and its key. False when there is none of this author. */
  async delete(
    tx: Knex.Transaction,
    id: string,
    author: string,
  ): Promise<boolean> {
    const deleted = await tx<DraftRow>('drafts').where({ id, author }).delete();
    if (deleted === 0) return false;
    await this.#attachments.deleteAll(tx, id);
    await this.#dataKeys.destroy(tx, id);
    return true;
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
    ...(row.replaces ? { replaces: row.replaces } : {}),
  };
}
