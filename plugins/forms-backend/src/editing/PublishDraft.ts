import {
  hasSecondPerson,
  needSecondPerson,
  type FormPublication,
} from '@tukiverkko/plugin-forms-common';
import type { Knex } from 'knex';
import type { Caller } from '../Caller';
import { isTaken } from '../database';
import type { FormsStore } from '../forms/FormsStore';
import type { CheckDefinition, CheckedDefinition } from './CheckDefinition';
import { editingProblems } from './editingProblems';
import type { FormDraftsStore, StoredFormDraft } from './FormDraftsStore';
import type { FormEventsStore } from './FormEventsStore';
import { revisionOf } from './revisionOf';

/** The rooms a publication passes. */
export interface PublishRooms {
  readonly db: Knex;
  readonly store: FormsStore;
  readonly drafts: FormDraftsStore;
  readonly events: FormEventsStore;
  readonly checks: CheckDefinition;
}

/** A wish to publish what one has read. */
export interface PublishRequest {
  readonly key: string;
  /** The client's key of the attempt. */
  readonly attempt: string;
  readonly ifMatch: string | undefined;
}

/** Makes a version of a draft: checked again, by someone who may, against the version the draft was begun from. */
export class PublishDraft {
  readonly #rooms: PublishRooms;

  constructor(rooms: PublishRooms) {
    this.#rooms = rooms;
  }

  async publish(
    request: PublishRequest,
    caller: Caller,
  ): Promise<{ readonly body: FormPublication; readonly replayed: boolean }> {
    const { events } = this.#rooms;
    const { key, attempt } = request;
    const earlier = () =>
      events.reply<FormPublication>(
        { actor: caller.ref, attempt },
        key,
        'publish',
      );
    const before = await earlier();
    if (before) return { body: before, replayed: true };
    try {
      return { body: await this.#publish(request, caller), replayed: false };
    } catch (error) {
      // The same attempt may have won meanwhile: its draft is gone then, and its version there.
      const twin = await earlier();
      if (twin) return { body: twin, replayed: true };
      throw isTaken(error) ? await this.#movedOn(key) : error;
    }
  }

  async #publish(
    request: PublishRequest,
    caller: Caller,
  ): Promise<FormPublication> {
    const { checks, drafts, store } = this.#rooms;
    const { key, ifMatch } = request;
    const revision = revisionOf(ifMatch);
    const draft = await drafts.find(key);
    if (!draft) throw editingProblems.formDraftNotFound(key);
    if (draft.revision !== revision)
      throw editingProblems.formDraftChanged(draft);
    const current = (await store.currentVersion(key)) ?? null;
    if (current !== draft.basedOn) throw await this.#movedOn(key);

    const checked = await checks.check({
      key,
      text: draft.definition,
      format: 'definition',
    });
    await this.#refuse(draft, checked, caller);
    return this.#store(draft, checked, request, caller);
  }

  async #refuse(
    draft: StoredFormDraft,
    { check }: CheckedDefinition,
    caller: Caller,
  ): Promise<void> {
    const { basedOn, key } = draft;
    if (!check.mayPublish) throw editingProblems.formNotReady(check);
    const { changes } = check;
    if (!changes || basedOn === null) return;
    // What is archived comes back by being published, changed or not.
    if (changes.classes.length === 0) {
      const standing = await this.#rooms.store.standing(key);
      if (!standing?.archivedAt) throw editingProblems.formUnchanged(basedOn);
    }
    if (needSecondPerson(changes) && !hasSecondPerson(caller.ref, draft))
      throw editingProblems.secondPersonNeeded(changes.classes);
  }

  async #store(
    draft: StoredFormDraft,
    { bound, check }: CheckedDefinition,
    { key, attempt }: PublishRequest,
    caller: Caller,
  ): Promise<FormPublication> {
    const { db, drafts, events, store } = this.#rooms;
    const at = new Date().toISOString();
    return db.transaction(async tx => {
      if (!(await drafts.delete(tx, key, draft.revision)))
        throw editingProblems.formDraftNotFound(key);
      // Going back to what was published once is no new version: that content has its number.
      const version =
        (await store.withContent(bound, tx)) ??
        (await store.add(bound, at, tx));
      await store.stand(tx, key, { current: version });
      const { id, publishedAt } = (await store.about(key, version, tx))!;
      const reply: FormPublication = {
        key,
        version,
        id,
        publishedAt,
        changes: check.changes,
      };
      await events.add(tx, {
        actor: caller.ref,
        attempt,
        form: key,
        action: 'publish',
        at,
        reply,
      });
      return reply;
    });
  }

  async #movedOn(key: string): Promise<Error> {
    const current = await this.#rooms.store.currentVersion(key);
    return editingProblems.formMovedOn(current ?? 0);
  }
}
