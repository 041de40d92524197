import type {
  FormDraft,
  FormDraftSummary,
  Localized,
} from '@tukiverkko/plugin-forms-common';
import type { Knex } from 'knex';

interface FormDraftRow {
  form: string;
  definition: string;
  title: string;
  based_on: number | null;
  revision: number;
  saved_at: string;
  saved_by: string;
}

/** What is kept of a save. */
export interface SavedDefinition {
  /** JSON. */
  readonly definition: string;
  readonly title: Localized;
  readonly by: string;
  readonly at: string;
}

/** A draft whose definition is not read yet. */
export type StoredFormDraft = FormDraftSummary & {
  readonly definition: string;
};

const summaryColumns = [
  'form',
  'title',
  'based_on',
  'revision',
  'saved_at',
  'saved_by',
] as const;

/** Drafts of definitions: one for each form. Knows no permission and no HTTP. */
export class FormDraftsStore {
  readonly #db: Knex;

  constructor(db: Knex) {
    this.#db = db;
  }

  async list(): Promise<readonly FormDraftSummary[]> {
    const rows = await this.#db<FormDraftRow>('form_drafts')
      .orderBy('form')
      .select(...summaryColumns);
    return rows.map(toSummary);
  }

  async find(form: string): Promise<StoredFormDraft | undefined> {
    const row = await this.#db<FormDraftRow>('form_drafts')
      .where({ form })
      .first();
    return row && { ...toSummary(row), definition: row.definition };
  }

  /** Fails on its primary key when the form has a draft. */
  async create(
    form: string,
    basedOn: number | null,
    saved: SavedDefinition,
  ): Promise<FormDraftSummary> {
    const row = { form, based_on: basedOn, revision: 1, ...toColumns(saved) };
    await this.#db<FormDraftRow>('form_drafts').insert(row);
    return toSummary(row);
  }

  /** False when someone else saved, published or deleted since `revision`. */
  async change(
    form: string,
    revision: number,
    saved: SavedDefinition,
  ): Promise<boolean> {
    const changed = await this.#db<FormDraftRow>('form_drafts')
      .where({ form, revision })
      .update({ revision: revision + 1, ...toColumns(saved) });
    return changed === 1;
  }

  /** False when there is none at this revision. */
  async delete(db: Knex, form: string, revision: number): Promise<boolean> {
    const deleted = await db<FormDraftRow>('form_drafts')
      .where({ form, revision })
      .delete();
    return deleted === 1;
  }
}

/** A draft as it is read. */
export function toFormDraft({
  title: _,
  ...draft
}: StoredFormDraft): FormDraft {
  return { ...draft, definition: JSON.parse(draft.definition) };
}

function toColumns({ definition, title, by, at }: SavedDefinition) {
  return {
    definition,
    title: JSON.stringify(title),
    saved_at: at,
    saved_by: by,
  };
}

function toSummary(row: Omit<FormDraftRow, 'definition'>): FormDraftSummary {
  return {
    key: row.form,
    title: JSON.parse(row.title),
    basedOn: row.based_on,
    revision: row.revision,
    savedAt: row.saved_at,
    savedBy: row.saved_by,
  };
}
