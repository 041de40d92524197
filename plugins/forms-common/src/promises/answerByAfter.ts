import type { CaseEvent } from '../api/types';
import { finlandZone } from '../finland/finlandZone';
import { localDate } from '../finland/localDate';
import {
  addWorkingDays,
  isWorkingDay,
  workingDaysBetween,
} from '../finland/workingDays';
import type { CaseState } from '../lifecycle/states';

/** What a promise needs to know of an event. */
export type Moment = Pick<CaseEvent, 'command' | 'state' | 'at'> & {
  /** True where a promise began with it, because nobody had promised before. */
  readonly promised?: true;
};

const starts: readonly string[] = ['submit', 'ask-again', 'reopen'];

/** Whether the promised time starts from its beginning. */
export function startsClock({
  command,
  promised,
}: Pick<Moment, 'command' | 'promised'>): boolean {
  return promised ?? starts.includes(command);
}

/** Whether a change stops the promised time, lets it go on, or starts it anew. */
export function movesClock(from: CaseState, moment: Moment): boolean {
  return startsClock(moment) || [from, moment.state].includes('needs-info');
}

/**
 * The date of the promise after a history, oldest event first. Its working days do not run while the case waits
 * for the requester; then nobody knows the date, and it is null. What was late when it was asked stays late.
 */
export function answerByAfter(
  promise: number | null,
  history: readonly Moment[],
): string | null {
  if (promise === null) return null;
  let due: string | undefined;
  let stoppedOn: string | undefined;
  for (const moment of history) {
    const { state, at } = moment;
    const day = localDate(at, finlandZone);
    if (day === undefined) return null;
    if (startsClock(moment)) {
      due = addWorkingDays(day, promise);
      stoppedOn = undefined;
    } else if (state === 'needs-info') {
      stoppedOn ??= day;
    } else if (stoppedOn !== undefined) {
      due = due && goesOn(due, stoppedOn, day);
      stoppedOn = undefined;
    }
  }
  return (stoppedOn === undefined && due) || null;
}

/** The days that were left when the question was asked, counted from the answer to it. */
function goesOn(due: string, stoppedOn: string, day: string) {
  if (due < stoppedOn) return due;
  const left = workingDaysBetween(stoppedOn, due) ?? 0;
  // Asked on the last day and answered on a holiday: nobody works before the next working day.
  return addWorkingDays(day, left > 0 || isWorkingDay(day) ? left : 1);
}
