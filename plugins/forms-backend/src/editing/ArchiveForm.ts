import type { FormArchived } from '@tukiverkko/plugin-forms-common';
import type { Knex } from 'knex';
import type { Caller } from '../Caller';
import type { FormsStore } from '../forms/FormsStore';
import type { PublishedForms } from '../forms/PublishedForms';
import { problems } from '../problems';
import { editingProblems } from './editingProblems';
import type { FormEventsStore } from './FormEventsStore';
import { openDraftsOf } from './openDraftsOf';

/** Takes a form out of use: nothing new is begun with it, what was begun is finished in its version. */
export class ArchiveForm {
  readonly #db: Knex;
  readonly #store: FormsStore;
  readonly #forms: PublishedForms;
  readonly #events: FormEventsStore;

  constructor(options: {
    readonly db: Knex;
    readonly store: FormsStore;
    readonly forms: PublishedForms;
    readonly events: FormEventsStore;
  }) {
    this.#db = options.db;
    this.#store = options.store;
    this.#forms = options.forms;
    this.#events = options.events;
  }

  async archive(
    key: string,
    attempt: string,
    caller: Caller,
  ): Promise<FormArchived> {
    const tried = { actor: caller.ref, attempt };
    const earlier = await this.#events.reply<FormArchived>(
      tried,
      key,
      'archive',
    );
    if (earlier) return earlier;
    const current = await this.#store.currentVersion(key);
    if (current === undefined) throw problems.formNotFound(key);
    const needing = (await this.#forms.list()).filter(
      form => form.definition.answer === key,
    );
    if (needing.length > 0)
      throw editingProblems.formInUse(needing.map(form => form.key));

    const openDrafts = await openDraftsOf(this.#db, key);
    return this.#db.transaction(async tx => {
      const standing = await this.#store.standing(key, tx);
      const at = new Date().toISOString();
      const archivedAt = standing?.archivedAt ?? at;
      await this.#store.stand(tx, key, { current, archivedAt });
      const reply: FormArchived = { key, archivedAt, openDrafts };
      await this.#events.add(tx, {
        ...tried,
        form: key,
        action: 'archive',
        at,
        reply,
      });
      return reply;
    });
  }
}
