import type { CaseConcern } from '@tukiverkko/plugin-forms-common';
import type { Teams } from '../teams/Teams';
import type { SubmissionRow } from './SubmissionRow';

const over = ['closed', 'declined', 'cancelled', 'entered-in-error'];

/** What keeps a case that is not over from being worked on, as the catalogue said last; nothing where nobody knows. */
export async function concernsOf(
  {
    state,
    owner,
    assignee,
  }: Pick<SubmissionRow, 'state' | 'owner' | 'assignee'>,
  teams: Teams,
): Promise<readonly CaseConcern[]> {
  if (over.includes(state)) return [];
  const names = await teams.names();
  const members = await teams.members();
  if (!names || !members) return [];
  if (!names.has(owner)) return ['owner-gone'];
  return assignee && !members.has(owner, assignee) ? ['assignee-left'] : [];
}
