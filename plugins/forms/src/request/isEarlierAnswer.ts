import type { SubmissionView } from '@tukiverkko/plugin-forms-common';

/** True while the request goes on after its team has answered: it was asked again or opened again. */
export function isEarlierAnswer({
  state,
}: Pick<SubmissionView, 'state'>): boolean {
  return state !== 'answered' && state !== 'closed';
}
