import type {
  CaseState,
  Language,
  Localized,
  Priority,
  SubmissionListItem,
} from '@tukiverkko/plugin-forms-common';
import type { FormsCase } from '@tukiverkko/plugin-forms-node';

/** A row of `submissions`. What a list needs stands in the clear; what people wrote is in `sealed`. */
export interface SubmissionRow {
  id: string;
  reference: string;
  form: string;
  form_version: number;
  form_title: string;
  language: Language;
  state: CaseState;
  state_before: CaseState | null;
  priority: Priority;
  revision: number;
  requester: string;
  /** The unit whose people see and continue it with the requester. */
  colleagues: string | null;
  owner: string;
  owner_name: string;
  service: string | null;
  service_name: string | null;
  coordinator: string | null;
  assignee: string | null;
  region: string | null;
  submitted_at: string;
  changed_at: string;
  changed_by: string | null;
  answer_by: string | null;
  /** When everything that was written in it was erased. */
  erased_at?: string | null;
  sealed: string;
  /** Over what decides who reads it; see `signatures`. */
  signed: string | null;
}

/** What a list reads: everything but the ciphertext. */
export type ListedRow = Omit<SubmissionRow, 'sealed' | 'signed'>;

/** The columns of {@link ListedRow}. */
export const listedColumns = [
  'id',
  'reference',
  'form',
  'form_version',
  'form_title',
  'language',
  'state',
  'state_before',
  'priority',
  'revision',
  'requester',
  'colleagues',
  'owner',
  'owner_name',
  'service',
  'service_name',
  'coordinator',
  'assignee',
  'region',
  'submitted_at',
  'changed_at',
  'changed_by',
  'answer_by',
] as const satisfies readonly (keyof ListedRow)[];

/** What a list shows of a case. */
export function toListItem(row: ListedRow): SubmissionListItem {
  return {
    id: row.id,
    reference: row.reference,
    revision: row.revision,
    form: row.form,
    formTitle: JSON.parse(row.form_title) as Localized,
    ...(row.service ? { service: row.service } : {}),
    serviceName: row.service_name
      ? (JSON.parse(row.service_name) as Localized)
      : null,
    state: row.state,
    priority: row.priority,
    owner: row.owner,
    ownerName: JSON.parse(row.owner_name) as Localized,
    assignee: row.assignee,
    region: row.region,
    submittedAt: row.submitted_at,
    changedAt: row.changed_at,
    answerBy: row.answer_by,
  };
}

/** What a permission rule looks at. */
export function toFormsCase(
  row: ListedRow,
  invited: readonly string[],
): FormsCase {
  const { id, requester, colleagues, owner, coordinator } = row;
  return { id, requester, colleagues, owner, coordinator, invited };
}
