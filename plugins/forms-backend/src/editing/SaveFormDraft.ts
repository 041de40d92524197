import { randomUUID } from 'node:crypto';
import {
  missingTexts,
  type FormDraft,
  type SavedFormDraft,
} from '@tukiverkko/plugin-forms-common';
import type { Knex } from 'knex';
import type { Caller } from '../Caller';
import { isTaken } from '../database';
import type { FormsStore } from '../forms/FormsStore';
import type { CheckDefinition } from './CheckDefinition';
import { editingProblems } from './editingProblems';
import type { Examination } from './Examination';
import {
  isFrozen,
  type FormDraftsStore,
  type SavedDefinition,
} from './FormDraftsStore';
import type { FormEventsStore } from './FormEventsStore';
import { revisionOf } from './revisionOf';

/** What a client says about the draft it saw. */
export interface SaveHeaders {
  readonly ifMatch: string | undefined;
  readonly ifNoneMatch: string | undefined;
}

/** Keeps what an editor wrote, once it is known to harm nobody, and tells what is missing before it is published. */
export class SaveFormDraft {
  readonly #db: Knex;
  readonly #events: FormEventsStore;
  readonly #checks: CheckDefinition;
  readonly #drafts: FormDraftsStore;
  readonly #store: FormsStore;

  constructor(options: {
    readonly db: Knex;
    readonly events: FormEventsStore;
    readonly checks: CheckDefinition;
    readonly drafts: FormDraftsStore;
    readonly store: FormsStore;
  }) {
    this.#db = options.db;
    this.#events = options.events;
    this.#checks = options.checks;
    this.#drafts = options.drafts;
    this.#store = options.store;
  }

  async save(
    asked: Pick<Examination, 'key' | 'text' | 'format'>,
    caller: Caller,
    headers: SaveHeaders,
  ): Promise<SavedFormDraft> {
    const { bound, check, definition, notCarried, title } =
      await this.#checks.check(asked);
    const { tests } = check;
    const saved: SavedDefinition = {
      definition,
      title,
      readiness: {
        tests: {
          passed: tests.filter(({ passed }) => passed).length,
          total: tests.length,
        },
        missing: missingTexts(bound),
      },
      by: caller.ref,
      at: new Date().toISOString(),
    };
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
      return await this.#db.transaction(async tx => {
        const { title, ...draft } = await this.#drafts.create(
          key,
          basedOn,
          saved,
          tx,
        );
        await this.#events.add(tx, {
          ...{ actor: saved.by, attempt: randomUUID(), form: key },
          ...{ action: 'begin', at: saved.at, reply: {} },
        });
        return draft;
      });
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
    const isSaved = await this.#db.transaction(async tx => {
      const isDone = await this.#drafts.change(key, revision, saved, tx);
      if (isDone)
        await this.#events.addOnce(tx, {
          ...{ actor: saved.by, attempt: hourOf(key, saved.at), form: key },
          ...{ action: 'save', at: saved.at, reply: {} },
        });
      return isDone;
    });
    const now = await this.#drafts.find(key);
    if (!now) throw editingProblems.formDraftNotFound(key);
    if (!isSaved && now.revision === revision && isFrozen(now.review))
      throw editingProblems.formInReview(now.review!);
    if (!isSaved) throw editingProblems.formDraftChanged(now);
    const { basedOn, review, writers } = now;
    return {
      ...{ key, basedOn, revision: revision + 1, writers },
      ...{ savedAt: saved.at, savedBy: saved.by },
      ...(review && { review }),
    };
  }
}

/** Of the many saves of a person, the first of each form and hour is written down. */
function hourOf(key: string, at: string): string {
  return `save ${key} ${at.slice(0, 13)}`;
}
