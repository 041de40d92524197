import type { MeetingCaseRow, MeetingRow } from './MeetingRow';

/** A case of a meeting with the time it is taken. */
export interface Slot {
  readonly caseId: string;
  readonly minutes: number;
  readonly startsAt: string;
  readonly endsAt: string;
}

const minute = 60_000;

/** When one case is taken. Minutes pass alike on a night when clocks change. */
export function slotOf(
  { starts_at }: Pick<MeetingRow, 'starts_at'>,
  turn: Pick<MeetingCaseRow, 'case_id' | 'offset_minutes' | 'minutes'>,
): Slot {
  const { case_id: caseId, minutes } = turn;
  const from = Date.parse(starts_at) + turn.offset_minutes * minute;
  return {
    caseId,
    minutes,
    startsAt: new Date(from).toISOString(),
    endsAt: new Date(from + minutes * minute).toISOString(),
  };
}

/** The cases that are still in a meeting, in the order they are taken. */
export function slotsOf(
  meeting: Pick<MeetingRow, 'starts_at'>,
  cases: readonly MeetingCaseRow[],
): readonly Slot[] {
  return cases
    .filter(({ has_left }) => !has_left)
    .sort((a, b) => a.offset_minutes - b.offset_minutes)
    .map(turn => slotOf(meeting, turn));
}
