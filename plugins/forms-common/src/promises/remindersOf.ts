import { answerByAfter, startsClock, type Moment } from './answerByAfter';

/** When a team is reminded of a promise. Null: not known while the case waits for the requester, or nobody promised. */
export interface Reminders {
  /** The day on which half of the promised working days are used; null where that is the day of the promise. */
  readonly half: string | null;
  /** The day of the promise. */
  readonly due: string | null;
  /** How often the promised time has started: each time has its own reminders. */
  readonly round: number;
}

/** The days (YYYY-MM-DD) a history, oldest event first, makes reminders due on. Half a promise runs and stops as a whole one. */
export function remindersOf(
  promise: number | null,
  history: readonly Moment[],
): Reminders {
  const due = answerByAfter(promise, history);
  const half =
    promise === null ? null : answerByAfter(Math.ceil(promise / 2), history);
  return {
    half: half === due ? null : half,
    due,
    round: history.filter(startsClock).length,
  };
}
