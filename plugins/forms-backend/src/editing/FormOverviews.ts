import {
  missingTexts,
  type FormOverview,
  type FormReadiness,
} from '@tukiverkko/plugin-forms-common';
import type { Knex } from 'knex';
import { everySubmission } from '../figures/figuresOf';
import type { FormsStore } from '../forms/FormsStore';
import type { PublishedForm, PublishedForms } from '../forms/PublishedForms';
import type { FormDraftsStore } from './FormDraftsStore';
import type { FormEventsStore } from './FormEventsStore';
import { unlessSmall } from './unlessSmall';

const days = 30;

/** Every form with how it stands: a question to the database for each column, however many forms there are. */
export class FormOverviews {
  readonly #db: Knex;
  readonly #store: FormsStore;
  readonly #forms: PublishedForms;
  readonly #drafts: FormDraftsStore;
  readonly #events: FormEventsStore;
  /** What is published never changes, so neither does what it lacks. */
  readonly #readiness = new WeakMap<PublishedForm, FormReadiness>();

  constructor(rooms: {
    readonly db: Knex;
    readonly store: FormsStore;
    readonly forms: PublishedForms;
    readonly drafts: FormDraftsStore;
    readonly events: FormEventsStore;
  }) {
    this.#db = rooms.db;
    this.#store = rooms.store;
    this.#forms = rooms.forms;
    this.#drafts = rooms.drafts;
    this.#events = rooms.events;
  }

  async list(now: Date): Promise<readonly FormOverview[]> {
    const [standing, drafts, sent, last] = await Promise.all([
      this.#store.everyStanding(),
      this.#drafts.list(),
      this.#sentSince(new Date(now.getTime() - days * 86_400_000)),
      this.#events.last(),
    ]);
    const published = new Map(
      await Promise.all(
        standing.map(
          async ({ key, current, archivedAt }) =>
            [
              key,
              { form: await this.#forms.version(key, current), archivedAt },
            ] as const,
        ),
      ),
    );
    const draftOf = new Map(drafts.map(draft => [draft.key, draft]));
    const keys = new Set([...published.keys(), ...draftOf.keys()]);
    return [...keys].sort().map((key): FormOverview => {
      const { form, archivedAt } = published.get(key) ?? {};
      const draft = draftOf.get(key);
      const event = last.get(key);
      const changed = [
        ...(form ? [{ at: form.publishedAt, by: null }] : []),
        ...(event ? [event] : []),
        ...(draft ? [{ at: draft.savedAt, by: draft.savedBy }] : []),
      ].reduce((a, b) => (b.at >= a.at ? b : a));
      return {
        key,
        title: draft?.title ?? form!.title,
        version: form?.version ?? null,
        ...(archivedAt && { archivedAt }),
        ...(draft && {
          draft: {
            revision: draft.revision,
            basedOn: draft.basedOn,
            ...(draft.review && { review: draft.review }),
          },
        }),
        readiness: draft ? draft.readiness : this.#readinessOf(form!),
        sent: unlessSmall(sent.get(key) ?? 0),
        changedAt: changed.at,
        changedBy: changed.by,
      };
    });
  }

  #readinessOf(form: PublishedForm): FormReadiness {
    const known = this.#readiness.get(form);
    if (known) return known;
    const total = form.definition.tests.length;
    const readiness = {
      tests: { passed: total, total },
      missing: missingTexts(form.definition),
    };
    this.#readiness.set(form, readiness);
    return readiness;
  }

  async #sentSince(moment: Date): Promise<ReadonlyMap<string, number>> {
    const rows: readonly { form: string; n: number | string }[] =
      await this.#db('figure_counts')
        .where({ figure: everySubmission })
        .where('day', '>=', moment.toISOString().slice(0, 10))
        .groupBy('form')
        .select('form')
        .sum({ n: 'count' });
    return new Map(rows.map(({ form, n }) => [form, Number(n)]));
  }
}
