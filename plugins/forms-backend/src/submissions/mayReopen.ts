import { reopenWithinDays } from '@tukiverkko/plugin-forms-common';
import type { SubmissionRow } from './SubmissionRow';

const day = 24 * 3_600_000;

/** Whether what is over may still begin again: only what ended it has changed it last. */
export function mayReopen(
  { changed_at: endedAt }: Pick<SubmissionRow, 'changed_at'>,
  now = Date.now(),
): boolean {
  return now - Date.parse(endedAt) <= reopenWithinDays * day;
}
