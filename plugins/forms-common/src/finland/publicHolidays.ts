import { dateOf, dayNumber } from './calendarDate';

/**
 * Days that are no working days in Finland though they may fall on Monday to Friday.
 * Midsummer Eve and Christmas Eve are no public holidays by law, but nobody answers on them.
 */
export function publicHolidays(year: number): ReadonlySet<string> {
  const easter = easterSunday(year);
  const fixed = ['01-01', '01-06', '05-01', '12-06', '12-24', '12-25', '12-26'];
  const midsummer = saturdayFrom(`${year}-06-20`);
  return new Set([
    ...fixed.map(day => `${year}-${day}`),
    // Good Friday, Easter Day, Easter Monday, Ascension Day, Pentecost
    ...[-2, 0, 1, 39, 49].map(days => dateOf(easter + days)),
    dateOf(midsummer - 1),
    dateOf(midsummer),
    dateOf(saturdayFrom(`${year}-10-31`)), // All Saints' Day
  ]);
}

/** Gregorian Easter, after Meeus, Jones and Butcher. */
function easterSunday(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h =
    (19 * a +
      b -
      Math.floor(b / 4) -
      Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) +
      15) %
    30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return Date.UTC(year, Math.floor(sum / 31) - 1, (sum % 31) + 1) / 86_400_000;
}

/** The first Saturday on or after a date. Day 0, 1970-01-01, was a Thursday. */
function saturdayFrom(date: string): number {
  const day = dayNumber(date) ?? NaN;
  return day + ((9 - (day % 7)) % 7);
}
