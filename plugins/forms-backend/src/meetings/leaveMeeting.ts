import type { Knex } from 'knex';
import { meetingProblems } from './meetingProblems';
import type { MeetingsStore } from './MeetingsStore';

/** Takes a case off the meeting it waits for. A meeting that was booked for this case alone is cancelled with it. */
export async function leaveMeeting(
  tx: Knex.Transaction,
  caseId: string,
  options: {
    readonly actor: string;
    readonly now: string;
    readonly meetings: MeetingsStore;
  },
): Promise<void> {
  const { actor, now, meetings } = options;
  const meeting = await meetings.bookedFor(caseId, now, tx);
  if (!meeting) return;
  const change = { changed_at: now, changed_by: actor };
  const changed = meeting.is_group
    ? await meetings.change(tx, meeting, change)
    : await meetings.change(tx, meeting, { ...change, state: 'cancelled' });
  if (!changed) throw meetingProblems.meetingChanged();
  if (meeting.is_group) {
    await meetings.takeOff(tx, { meeting_id: meeting.id, case_id: caseId });
  }
}
