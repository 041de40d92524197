import { createHash } from 'node:crypto';
import type { FormPeople } from '@tukiverkko/plugin-forms-common';
import type { FormsForm } from '@tukiverkko/plugin-forms-node';
import type { Knex } from 'knex';

interface FormPersonRow {
  form: string;
  ref: string;
  part: 'team' | 'editor';
  given_by: string;
  given_at: string;
}

const table = 'form_people';

/** Who keeps a form and who was asked to write it. A form without a row is everybody's who edits forms. */
export class FormPeopleStore {
  readonly #db: Knex;

  constructor(db: Knex) {
    this.#db = db;
  }

  /** What a permission is decided on; of a form that is not there, what a new one would be. */
  async find(form: string, db: Knex = this.#db): Promise<FormsForm> {
    const rows = await db<FormPersonRow>(table).where({ form });
    return toForm(form, rows);
  }

  /** Every form somebody was given. */
  async all(): Promise<ReadonlyMap<string, FormsForm>> {
    const rows = await this.#db<FormPersonRow>(table);
    const keys = [...new Set(rows.map(({ form }) => form))];
    return new Map(
      keys.map(key => [
        key,
        toForm(
          key,
          rows.filter(({ form }) => form === key),
        ),
      ]),
    );
  }

  /** Gives the form to these people alone. */
  async put(
    tx: Knex.Transaction,
    form: string,
    { team, editors }: FormPeople,
    given: { readonly by: string; readonly at: string },
  ): Promise<void> {
    const row = (ref: string, part: FormPersonRow['part']): FormPersonRow => ({
      form,
      ref,
      part,
      given_by: given.by,
      given_at: given.at,
    });
    await tx<FormPersonRow>(table).where({ form }).delete();
    const rows = [
      ...(team === null ? [] : [row(team, 'team')]),
      ...[...new Set(editors)].map(ref => row(ref, 'editor')),
    ];
    if (rows.length > 0) await tx<FormPersonRow>(table).insert(rows);
  }
}

/** The tag of what somebody has read, so that nobody takes away whom another has just asked. */
export function peopleTag({ team, editors }: FormPeople): string {
  const read = JSON.stringify([team, [...editors].sort()]);
  return `"${createHash('sha256').update(read).digest('hex').slice(0, 16)}"`;
}

function toForm(key: string, rows: readonly FormPersonRow[]): FormsForm {
  const refs = (part: FormPersonRow['part']) =>
    rows
      .filter(row => row.part === part)
      .map(({ ref }) => ref)
      .sort();
  return { key, team: refs('team')[0] ?? null, editors: refs('editor') };
}
