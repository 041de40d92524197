import {
  wishOf,
  type FindWish,
  type LeavePermission,
} from '@tukiverkko/plugin-forms-common';
import { zone } from '../forms/acceptAnswers';
import type { PublishedForm } from '../forms/PublishedForms';
import type { CaseHistory } from './openHistory';

/** What the requester looked for, and how far the request may go: as they answered, or as they allowed when a team asked. */
export function leavePermission(
  { form }: PublishedForm,
  { content, events }: CaseHistory,
): { readonly wish: FindWish | null; readonly given: LeavePermission } {
  const { evaluation, now } = content;
  const wish = wishOf(form, evaluation, {
    now,
    zone,
    relations: ['requester'],
  });
  const allowed = events.flatMap(({ command, leave }) =>
    command === 'inform' && leave ? [leave] : [],
  );
  const toArea = allowed.includes('area');
  return {
    wish,
    given: {
      allowOtherCounty: (wish?.allowOtherCounty ?? false) || allowed.length > 0,
      allowOtherArea: (wish?.allowOtherArea ?? false) || toArea,
    },
  };
}
