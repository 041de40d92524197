import Holidays from 'date-holidays';
import type { Moment } from '../promises/answerByAfter';

const dayLength = 86_400_000;
const finnishDay = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Helsinki',
});
const free = new Set(
  Array.from({ length: 14 }, (_, i) => 2020 + i).flatMap(year =>
    new Holidays('FI')
      .getHolidays(year)
      // Bank holidays are the eves of Midsummer and Christmas, when nobody answers; on New Year's Eve people work.
      .filter(
        ({ type, date }) =>
          type === 'public' || (type === 'bank' && !date.includes('-12-31')),
      )
      .map(({ date }) => date.slice(0, 10)),
  ),
);

/** True where a calendar of holidays that is not ours says that people in Finland work. */
export function isWorkingDayByOthers(date: string): boolean {
  const weekday = new Date(`${date}T12:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !free.has(date);
}

/**
 * The date of a promise by living through it: one day after the other, each using up a working day of the promise
 * if the clock ran when the day began. Knows nothing of how the product adds and subtracts spans.
 */
export function livedThrough(
  promise: number,
  history: readonly Moment[],
): string | null {
  const byDay = new Map<string, Moment[]>();
  for (const moment of history) {
    const day = finnishDay.format(new Date(moment.at));
    byDay.set(day, [...(byDay.get(day) ?? []), moment]);
  }
  const lastDay = [...byDay.keys()].at(-1)!;
  let left = promise;
  let isStopped = false;
  let due: string | undefined;

  for (let day = [...byDay.keys()][0]; ; day = dayAfter(day)) {
    const isWorking = isWorkingDayByOthers(day);
    if (!isStopped && isWorking && left > 0) {
      left -= 1;
      if (left === 0) due = day;
    }
    for (const { command, state } of byDay.get(day) ?? []) {
      if (['submit', 'ask-again', 'reopen'].includes(command)) {
        [left, isStopped, due] = [promise, false, undefined];
      } else if (state === 'needs-info') {
        isStopped = true;
        // Asked on the very last day: it is not over before the requester has answered.
        if (due === day) due = undefined;
      } else if (isStopped) {
        isStopped = false;
        if (left === 0 && due === undefined) {
          if (isWorking) due = day;
          // Nobody works today: the day is given back.
          else left = 1;
        }
      }
    }
    if (day >= lastDay && isStopped) return null;
    if (day >= lastDay && due !== undefined) return due;
  }
}

function dayAfter(date: string): string {
  return new Date(Date.parse(`${date}T12:00:00Z`) + dayLength)
    .toISOString()
    .slice(0, 10);
}
