import type { Language } from '@tukiverkko/plugin-forms-common';
import { zone } from '../forms/acceptAnswers';

const months = [
  'Jan',
  'Feb',
  'Mar',
  'Apr',
  'May',
  'Jun',
  'Jul',
  'Aug',
  'Sep',
  'Oct',
  'Nov',
  'Dec',
];
const numbers = new Intl.DateTimeFormat('en-GB', {
  timeZone: zone,
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** A local date `YYYY-MM-DD` as it is written on the screen; what is no date stays as it is. */
export function dayText(day: string, language: Language): string {
  const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day) ?? [];
  if (year === undefined) return day;
  return language === 'en'
    ? `${Number(date)} ${months[Number(month) - 1]} ${year}`
    : `${Number(date)}.${Number(month)}.${year}`;
}

/** An instant as it is written on the screen, in the time of Finland; what is no instant stays as it is. */
export function momentText(instant: string, language: Language): string {
  const at = new Date(instant);
  if (Number.isNaN(at.getTime())) return instant;
  const part = Object.fromEntries(
    numbers.formatToParts(at).map(({ type, value }) => [type, value]),
  );
  const pad = (text: string) => text.padStart(2, '0');
  const day = dayText(
    `${part.year}-${pad(part.month)}-${pad(part.day)}`,
    language,
  );
  const { hour, minute } = part;
  return {
    fi: `${day} klo ${Number(hour)}.${minute}`,
    sv: `${day} kl. ${Number(hour)}.${minute}`,
    en: `${day}, ${hour}:${minute}`,
  }[language];
}
