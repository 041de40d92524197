import type {
  FormDraft,
  SavedFormDraft,
} from '@tukiverkko/plugin-forms-common';
import type { Caller } from '../Caller';
import { isTaken } from '../database';
import type { FormsStore } from '../forms/FormsStore';
import type { CheckDefinition } from './CheckDefinition';
import { editingProblems } from './editingProblems';
import type { Examination } from './Examination';
import type { FormDraftsStore, SavedDefinition } from './FormDraftsStore';
import { revisionOf } from './revisionOf';

/** What a client says about the draft it saw. */
export interface SaveHeaders {
  readonly ifMatch: string | undefined;
  readonly ifNoneMatch: string | undefined;
}

/** Keeps what an editor wrote, once it is known to harm nobody, and tells what is missing before it is published. */
export class SaveFormDraft {
  readonly #checks: CheckDefinition;
  readonly #drafts: FormDraftsStore;
  readonly #store: FormsStore;

  constructor(options: {
    readonly checks: CheckDefinition;
    readonly drafts: FormDraftsStore;
    readonly store: FormsStore;
  }) {
    this.#checks = options.checks;
    this.#drafts = options.drafts;
    this.#store = options.store;
  }

  async save(
    asked: Pick<Examination, 'key' | 'text' | 'format'>,
    caller: Caller,
    headers: SaveHeaders,
  ): Promise<SavedFormDraft> {
    const { check, definition, notCarried, title } = await this.#checks.check(
      asked,
    );
    const at = new Date().toISOString();
    const saved = { definition, title, by: caller.ref, at };
    const draft =
      headers.ifNoneMatch === '*'
        ? await this.#create(asked.key, saved)
        : await this.#change(asked.key, saved, headers.ifMatch);
    return {
      ...draft,
      definition: JSON.parse(definition),
      check,
      ...(notCarried && { notCarried }),
    };
  }

  async #create(
    key: string,
    saved: SavedDefinition,
  ): Promise<Omit<FormDraft, 'definition'>> {
    try {
      const basedOn = (await this.#store.currentVersion(key)) ?? null;
      const { title, ...draft } = await this.#drafts.create(
        key,
        basedOn,
        saved,
      );
      return draft;
    } catch (error) {
      const known = isTaken(error) && (await this.#drafts.find(key));
      throw known ? editingProblems.formDraftExists(known) : error;
    }
  }

  async #change(
    key: string,
    saved: SavedDefinition,
    ifMatch: string | undefined,
  ): Promise<Omit<FormDraft, 'definition'>> {
    const revision = revisionOf(ifMatch);
    const isSaved = await this.#drafts.change(key, revision, saved);
    const now = await this.#drafts.find(key);
    if (!now) throw editingProblems.formDraftNotFound(key);
    if (!isSaved) throw editingProblems.formDraftChanged(now);
    return {
      key,
      basedOn: now.basedOn,
      revision: revision + 1,
      savedAt: saved.at,
      savedBy: saved.by,
    };
  }
}
