import type { Relation, SubmissionView } from '@tukiverkko/plugin-forms-common';
import { toListItem, type SubmissionRow } from './SubmissionRow';
import type { EventRow } from './SubmissionsStore';
import { nothing, silence } from './withheld';

/** What is left of a case when everything that people wrote in it is erased: whose it was, when what happened, and since when it is gone. */
export function erasedView(
  row: SubmissionRow,
  events: readonly EventRow[],
  relations: readonly Relation[],
): SubmissionView {
  const item = toListItem(row);
  return {
    ...item,
    formVersion: row.form_version,
    language: row.language,
    requester: row.requester,
    relations,
    answers: {},
    evaluation: nothing,
    routing: {
      team: item.owner,
      teamName: item.ownerName,
      rule: null,
      priority: item.priority,
      promise: null,
      fallback: false,
      leaves: 'nothing',
      summary: silence,
      steps: [],
      directoryAt: null,
    },
    events: events.map(({ command, state, at, actor }) => ({
      command,
      state,
      at,
      ...(actor ? { actor } : {}),
    })),
    answer: null,
    allowedActions: [],
    isWithheld: true,
    ...(row.erased_at ? { erasedAt: row.erased_at } : {}),
  };
}
