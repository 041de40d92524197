import { dateOf, dayNumber } from './calendarDate';
import { publicHolidays } from './publicHolidays';

const holidays = new Map<string, ReadonlySet<string>>();

function isHoliday(date: string): boolean {
  const year = date.slice(0, 4);
  const known = holidays.get(year) ?? publicHolidays(Number(year));
  holidays.set(year, known);
  return known.has(date);
}

/** True on Monday to Friday, unless the day is a public holiday in Finland. */
export function isWorkingDay(date: string): boolean {
  const day = dayNumber(date);
  if (day === undefined) return false;
  // 1970-01-01 was a Thursday: 2 and 3 are Saturday and Sunday.
  const weekday = ((day % 7) + 7) % 7;
  return weekday !== 2 && weekday !== 3 && !isHoliday(date);
}

/** The longest promise that is counted; more is a mistake in a form. */
const mostDays = 1000;

/** The date that is n working days after a date; the day itself does not count. Undefined where there is no such day. */
export function addWorkingDays(date: string, n: number): string | undefined {
  let day = dayNumber(date);
  if (day === undefined || !Number.isInteger(n) || n < 0 || n > mostDays)
    return undefined;
  for (let left = n; left > 0; ) {
    day += 1;
    if (isWorkingDay(dateOf(day))) left -= 1;
  }
  return dateOf(day);
}

/** How many working days lie after the first date up to and with the second; 0 where it is not later. */
export function workingDaysBetween(
  from: string,
  to: string,
): number | undefined {
  const first = dayNumber(from);
  const last = dayNumber(to);
  if (first === undefined || last === undefined || last - first > mostDays * 2)
    return undefined;
  let count = 0;
  for (let day = first + 1; day <= last; day++)
    if (isWorkingDay(dateOf(day))) count += 1;
  return count;
}
