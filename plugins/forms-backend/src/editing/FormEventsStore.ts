import type { AuditorService } from '@backstage/backend-plugin-api';
import type {
  FormAction,
  FormEvent,
  FormHistory,
} from '@tukiverkko/plugin-forms-common';
import type { Knex } from 'knex';
import { problems } from '../problems';

/** One attempt to change a form: who, and the key the client made for it. */
export interface FormAttempt {
  readonly actor: string;
  readonly attempt: string;
}

interface FormEventRow extends FormAttempt {
  form: string;
  action: FormAction;
  at: string;
  reply: string;
}

/** Something that was done, and what is kept of it: what was answered, or what people wrote about it. */
export type NewFormEvent = Omit<FormEventRow, 'reply'> & {
  readonly reply: unknown;
};

/** More than anybody reads. */
const mostShown = 300;

/** Who did what with which form, and what they were answered. Rows are added, never changed. */
export class FormEventsStore {
  readonly #db: Knex;
  readonly #auditor: AuditorService;

  constructor(options: {
    readonly db: Knex;
    readonly auditor: AuditorService;
  }) {
    this.#db = options.db;
    this.#auditor = options.auditor;
  }

  /** The earlier answer to this attempt; refuses a key that was used for another form. */
  async reply<T>(
    { actor, attempt }: FormAttempt,
    form: string,
    action: FormAction,
  ): Promise<T | undefined> {
    const row = await this.#db<FormEventRow>('form_events')
      .where({ actor, attempt })
      .first();
    if (!row) return undefined;
    if (row.form !== form || row.action !== action) throw problems.keyReused();
    return JSON.parse(row.reply);
  }

  /** Fails on its primary key when the same attempt was answered meanwhile. */
  async add(tx: Knex.Transaction, event: NewFormEvent): Promise<void> {
    await tx<FormEventRow>('form_events').insert(toRow(event));
    this.#tellAfter(tx, event);
  }

  /** The same, unless this attempt stands there already: saving ten times an hour is one line to read. */
  async addOnce(tx: Knex.Transaction, event: NewFormEvent): Promise<void> {
    const added = await tx<FormEventRow>('form_events')
      .insert(toRow(event))
      .onConflict(['actor', 'attempt'])
      .ignore()
      .returning('at');
    if (added.length > 0) this.#tellAfter(tx, event);
  }

  async history(form: string): Promise<FormHistory> {
    const rows = await this.#db<FormEventRow>('form_events')
      .where({ form })
      .orderBy([
        { column: 'at', order: 'desc' },
        { column: 'attempt', order: 'desc' },
      ])
      .limit(mostShown + 1);
    return {
      items: rows.slice(0, mostShown).map(toEvent),
      isWhole: rows.length <= mostShown,
    };
  }

  /** The last thing done with each form. */
  async last(): Promise<
    ReadonlyMap<string, { readonly at: string; readonly by: string }>
  > {
    const last = this.#db('form_events')
      .groupBy('form')
      .select('form')
      .max({ latest: 'at' })
      .as('last');
    const rows: readonly Pick<FormEventRow, 'form' | 'at' | 'actor'>[] =
      await this.#db('form_events')
        .join(last, on =>
          on
            .on('last.form', 'form_events.form')
            .on('last.latest', 'form_events.at'),
        )
        .select('form_events.form', 'form_events.at', 'form_events.actor');
    return new Map(
      rows.map(({ form, at, actor }) => [form, { at, by: actor }]),
    );
  }

  /** The table is the truth and the auditor's copy stands with what other plugins audit; where it fails, the table stands. */
  #tellAfter(tx: Knex.Transaction, { form, action, at, actor }: NewFormEvent) {
    const tell = async () => {
      const event = await this.#auditor.createEvent({
        eventId: 'form-change',
        severityLevel: action === 'save' ? 'low' : 'medium',
        meta: { form, action, at, actor },
      });
      await event.success();
    };
    tx.executionPromise.then(tell).catch(() => undefined);
  }
}

function toRow({ actor, attempt, form, action, at, reply }: NewFormEvent) {
  return { actor, attempt, form, action, at, reply: JSON.stringify(reply) };
}

function toEvent({ action, at, actor, reply }: FormEventRow): FormEvent {
  const { version, changes, message, people } = JSON.parse(reply);
  return {
    action,
    at,
    by: actor,
    ...(version && { version }),
    ...(changes && { classes: changes.classes }),
    ...(message && { message }),
    ...(people && { people }),
  };
}
