import type { Localized } from '../Localized';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A local date as people write it. Not by Intl: the same words in the browser, on the server and in a stored record. */
export function dayInWords(date: string): Localized {
  const [year, month, dayOfMonth] = date.split('-').map(Number);
  const numeric = `${dayOfMonth}.${month}.${year}`;
  return {
    fi: numeric,
    sv: numeric,
    en: `${dayOfMonth} ${months[month - 1]} ${year}`,
  };
}
