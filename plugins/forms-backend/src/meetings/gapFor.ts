import { meetingLimits } from '@tukiverkko/plugin-forms-common';
import type { MeetingCaseRow } from './MeetingRow';

type Turn = Pick<MeetingCaseRow, 'offset_minutes' | 'minutes'>;

/**
 * The first place in a meeting where so many minutes are free, counted from its beginning; undefined where none is.
 * What one case leaves free another takes: nobody else's time moves.
 */
export function gapFor(
  minutes: number,
  length: number,
  turns: readonly Turn[],
): number | undefined {
  if (turns.length >= meetingLimits.cases) return undefined;
  const inOrder = [...turns].sort(
    (a, b) => a.offset_minutes - b.offset_minutes,
  );
  let from = 0;
  for (const turn of inOrder) {
    if (turn.offset_minutes - from >= minutes) return from;
    from = turn.offset_minutes + turn.minutes;
  }
  return length - from >= minutes ? from : undefined;
}

/** How long a meeting is, in minutes. */
export function lengthOf(meeting: {
  readonly starts_at: string;
  readonly ends_at: string;
}): number {
  return (Date.parse(meeting.ends_at) - Date.parse(meeting.starts_at)) / 60_000;
}
