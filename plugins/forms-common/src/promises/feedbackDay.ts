import type { FormDefinition } from '../definition/FormDefinition';
import { dateOf, dayNumber } from '../finland/calendarDate';
import { finlandZone } from '../finland/finlandZone';
import { localDate } from '../finland/localDate';
import type { Moment } from './answerByAfter';

/**
 * The day (YYYY-MM-DD) from which whoever asked is asked what they think of the answer; undefined while no answer
 * stands, and for forms that do not ask.
 */
export function feedbackDay(
  history: readonly Moment[],
  feedback: FormDefinition['feedback'],
): string | undefined {
  const state = history.at(-1)?.state;
  if (!feedback || (state !== 'answered' && state !== 'closed')) {
    return undefined;
  }
  const answer = history.findLast(({ command }) => command === 'answer');
  const answered = dayNumber(localDate(answer?.at ?? '', finlandZone) ?? '');
  return answered === undefined
    ? undefined
    : dateOf(answered + feedback.afterDays);
}
