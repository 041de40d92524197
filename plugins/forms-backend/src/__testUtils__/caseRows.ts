import { randomUUID } from 'node:crypto';
import type { Knex } from 'knex';
import type { SubmissionRow } from '../submissions/SubmissionRow';

const name = JSON.stringify({ fi: 'Nimi', sv: 'Namn', en: 'Name' });

/** The form that {@link caseRow} names; submissions point at it. */
export async function insertForm(knex: Knex): Promise<void> {
  await knex('form_versions').insert({
    key: 'any',
    version: 1,
    id: 'any',
    definition: '{}',
    published_at: '2026-01-01T00:00:00.000Z',
  });
}

/** A row of a case as lists see it; nothing in it opens. */
export function caseRow(
  number: number,
  change: Partial<SubmissionRow> = {},
): SubmissionRow {
  const at = new Date(Date.UTC(2026, 9, 1) + number * 60_000).toISOString();
  return {
    id: randomUUID(),
    reference: `OT-${number}`,
    form: 'any',
    form_version: 1,
    form_title: name,
    language: 'fi',
    state: 'submitted',
    state_before: null,
    priority: 'normal',
    revision: 1,
    requester: 'user:default/asker',
    colleagues: null,
    owner: 'group:default/team',
    owner_name: name,
    service: null,
    service_name: null,
    coordinator: null,
    assignee: null,
    region: null,
    submitted_at: at,
    changed_at: at,
    changed_by: null,
    answer_by: null,
    sealed: 'sealed',
    signed: null,
    ...change,
  };
}
