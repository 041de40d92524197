import type { MeetingChange } from '@tukiverkko/plugin-forms-common';
import { meetingProblems } from './meetingProblems';
import type { MeetingCaseRow, MeetingRow } from './MeetingRow';

/** When each case is taken after a change. A meeting for one case is as long as that case needs. */
export function turnsOf(
  { is_group }: Pick<MeetingRow, 'is_group'>,
  { plan, agenda }: MeetingChange,
  before: readonly MeetingCaseRow[],
): readonly MeetingCaseRow[] {
  if (!is_group) {
    return before.map(turn => ({ ...turn, minutes: plan.minutes }));
  }
  return agenda ? inOrder(agenda, before) : before;
}

/** The cases of a meeting one after the other; the agenda names each of them once. */
function inOrder(
  agenda: NonNullable<MeetingChange['agenda']>,
  before: readonly MeetingCaseRow[],
): readonly MeetingCaseRow[] {
  const here = new Map(
    before
      .filter(({ has_left }) => !has_left)
      .map(turn => [turn.case_id, turn]),
  );
  const named = new Set(agenda.map(slot => slot.case));
  const isWhole =
    agenda.length === here.size &&
    [...here.keys()].every(caseId => named.has(caseId));
  if (!isWhole) throw meetingProblems.meetingChanged();
  let offset = 0;
  return agenda.map(slot => {
    const moved = {
      ...here.get(slot.case)!,
      offset_minutes: offset,
      minutes: slot.minutes,
    };
    offset += slot.minutes;
    return moved;
  });
}
