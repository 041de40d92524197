import {
  localInstant,
  type MeetingPlan,
} from '@tukiverkko/plugin-forms-common';
import { zone } from '../forms/acceptAnswers';
import { refuseIdentityCodes } from '../messages/refuseIdentityCodes';
import { meetingProblems } from './meetingProblems';

const minute = 60_000;

/** When a meeting begins and ends. */
export interface MeetingTime {
  readonly startsAt: string;
  readonly endsAt: string;
}

/** The instants of a plan; refuses a time that no clock of Finland shows that day. */
export function timeOf({ date, time, minutes }: MeetingPlan): MeetingTime {
  const startsAt = localInstant(date, time, zone);
  if (startsAt === undefined || clockAt(startsAt) !== `${date} ${time}`) {
    throw meetingProblems.noSuchTime();
  }
  const endsAt = new Date(Date.parse(startsAt) + minutes * minute);
  return { startsAt, endsAt: endsAt.toISOString() };
}

/** The times of a plan that lies ahead, with nothing in it that may not be stored. */
export function comingTime(plan: MeetingPlan, now: string): MeetingTime {
  refusePlanTexts(plan);
  const time = timeOf(plan);
  if (time.startsAt <= now) throw meetingProblems.meetingPast();
  return time;
}

/** Roles and places are no place for a person's code. */
export function refusePlanTexts({
  place = '',
  participants,
}: MeetingPlan): void {
  refuseIdentityCodes('/place', place);
  participants.forEach((role, i) =>
    refuseIdentityCodes(`/participants/${i}`, role),
  );
}

const clock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: zone,
  dateStyle: 'short',
  timeStyle: 'short',
});

/** Date and time as clocks in Finland show them: `2026-11-22 14:32`. */
function clockAt(instant: string): string {
  return clock.format(Date.parse(instant));
}
