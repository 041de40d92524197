import type { SubmissionListItem } from '@tukiverkko/plugin-forms-common';
import { todayInFinland } from '@tukiverkko/ui';
import { caseStatus } from './caseStatus';

/** The promised day has passed and it is still the team's turn; while the requester is asked, the clock stands. */
export function isLate(
  item: Pick<SubmissionListItem, 'state' | 'answerBy'>,
  today = todayInFinland(),
): boolean {
  return (
    caseStatus[item.state].turn === 'team' &&
    item.answerBy !== null &&
    item.answerBy < today
  );
}
