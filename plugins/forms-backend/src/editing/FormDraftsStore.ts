import type {
  FormDraft,
  FormDraftSummary,
  FormReadiness,
  FormReview,
  Localized,
} from '@tukiverkko/plugin-forms-common';
import type { Knex } from 'knex';
import { FormWritersStore } from './FormWritersStore';

interface FormDraftRow {
  form: string;
  definition: string;
  title: string;
  based_on: number | null;
  revision: number;
  saved_at: string;
  saved_by: string;
  review_state: FormReview['state'] | null;
  review: string | null;
  summary: string | null;
}

/** What is kept of a save. */
export interface SavedDefinition {
  /** JSON. */
  readonly definition: string;
  readonly title: Localized;
  readonly readiness: FormReadiness;
  readonly by: string;
  readonly at: string;
}

/** A draft whose definition is not read yet. */
export type StoredFormDraft = FormDraftSummary &
  Pick<FormDraft, 'writers'> & {
    readonly definition: string;
  };

const summaryColumns = [
  'form',
  'title',
  'based_on',
  'revision',
  'saved_at',
  'saved_by',
  'review',
  'summary',
] as const;

/** States in which nobody writes. */
const frozen = [
  'asked',
  'approved',
] as const satisfies readonly FormReview['state'][];

/** True while a draft waits for its reviewer or for being published. */
export const isFrozen = (review: FormReview | undefined): boolean =>
  frozen.some(state => state === review?.state);

/** Drafts of definitions: one for each form. Knows no permission and no HTTP. */
export class FormDraftsStore {
  readonly #db: Knex;
  readonly #writers: FormWritersStore;

  constructor(db: Knex) {
    this.#db = db;
    this.#writers = new FormWritersStore(db);
  }

  async list(): Promise<
    readonly (FormDraftSummary & { readonly readiness: FormReadiness | null })[]
  > {
    const rows = await this.#db<FormDraftRow>('form_drafts')
      .orderBy('form')
      .select(...summaryColumns);
    return rows.map(row => ({
      ...toSummary(row),
      readiness: row.summary === null ? null : JSON.parse(row.summary),
    }));
  }

  async find(form: string): Promise<StoredFormDraft | undefined> {
    const row = await this.#db<FormDraftRow>('form_drafts')
      .where({ form })
      .first();
    if (!row) return undefined;
    const writers = await this.#writers.of(form);
    return { ...toSummary(row), definition: row.definition, writers };
  }

  /** Fails on its primary key when the form has a draft. */
  async create(
    form: string,
    basedOn: number | null,
    saved: SavedDefinition,
    db: Knex,
  ): Promise<FormDraftSummary & Pick<FormDraft, 'writers'>> {
    const row = { form, based_on: basedOn, revision: 1, ...toColumns(saved) };
    await db<FormDraftRow>('form_drafts').insert(row);
    await this.#writers.add(db, form, saved.by);
    const writers = await this.#writers.of(form, db);
    return { ...toSummary({ ...row, review: null }), writers };
  }

  /** False when someone else saved, published, froze or deleted it since `revision`. */
  async change(
    form: string,
    revision: number,
    saved: SavedDefinition,
    db: Knex,
  ): Promise<boolean> {
    const changed = await db<FormDraftRow>('form_drafts')
      .where({ form, revision })
      .where(isOpen)
      .update({ revision: revision + 1, ...toColumns(saved) });
    if (changed === 1) await this.#writers.add(db, form, saved.by);
    return changed === 1;
  }

  /** A new step of the review, which is a new revision: who saves or reviews at the same moment is one of them. */
  async review(
    db: Knex,
    form: string,
    revision: number,
    review: FormReview,
  ): Promise<boolean> {
    const changed = await db<FormDraftRow>('form_drafts')
      .where({ form, revision })
      .update({
        revision: revision + 1,
        review_state: review.state,
        review: JSON.stringify(review),
      });
    return changed === 1;
  }

  /** False when there is none at this revision that may be written. */
  async forget(db: Knex, form: string, revision: number): Promise<boolean> {
    const deleted = await db<FormDraftRow>('form_drafts')
      .where({ form, revision })
      .where(isOpen)
      .delete();
    return deleted === 1;
  }

  /** Takes away what is published. False when there is none at this revision. */
  async delete(db: Knex, form: string, revision: number): Promise<boolean> {
    const deleted = await db<FormDraftRow>('form_drafts')
      .where({ form, revision })
      .delete();
    if (deleted === 1) await this.#writers.begin(db, form);
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

function isOpen(query: Knex.QueryBuilder): void {
  query.whereNull('review_state').orWhereNotIn('review_state', [...frozen]);
}

function toColumns({ definition, title, readiness, by, at }: SavedDefinition) {
  return {
    definition,
    title: JSON.stringify(title),
    summary: JSON.stringify(readiness),
    saved_at: at,
    saved_by: by,
  };
}

function toSummary(
  row: Omit<FormDraftRow, 'definition' | 'review_state' | 'summary'>,
): FormDraftSummary {
  return {
    key: row.form,
    title: JSON.parse(row.title),
    basedOn: row.based_on,
    revision: row.revision,
    savedAt: row.saved_at,
    savedBy: row.saved_by,
    ...(row.review && { review: JSON.parse(row.review) }),
  };
}
