import type { Language } from '../language/Language';
import { calendarNames, toWallTime, type WallTime } from './calendar';

// Intl is not trusted here: its Swedish of Finland has no "kl." and its English is American.
const space = '\u00a0';

const dates: Readonly<Record<Language, (d: WallTime) => string>> = {
  fi: d => `${d.day}.${d.month}.${d.year}`,
  sv: d => `${d.day}.${d.month}.${d.year}`,
  en: d =>
    [d.day, calendarNames.en.months[d.month - 1].slice(0, 3), d.year].join(
      space,
    ),
};

const times: Readonly<Record<Language, (d: WallTime) => string>> = {
  fi: d => `${Number(d.hour)}.${d.minute}`,
  sv: d => `${Number(d.hour)}.${d.minute}`,
  en: d => `${d.hour}:${d.minute}`,
};

const dateTimes: Readonly<
  Record<Language, (date: string, time: string) => string>
> = {
  fi: (date, time) => `${date}${space}klo${space}${time}`,
  sv: (date, time) => `${date}${space}kl.${space}${time}`,
  en: (date, time) => `${date},${space}${time}`,
};

const longDates: Readonly<
  Record<Language, (day: string, d: WallTime, month: string) => string>
> = {
  fi: (day, d, month) => [day, `${d.day}.`, month, d.year].join(space),
  sv: (day, d, month) => [day, d.day, month, d.year].join(space),
  en: (day, d, month) => [day, d.day, month, d.year].join(space),
};

const latest: Readonly<Record<Language, string>> = {
  fi: 'viimeistään',
  sv: 'senast',
  en: 'by',
};

/** `22.11.2026` · `22.11.2026` · `22 Nov 2026` */
export function formatDate(value: string | Date, language: Language): string {
  return dates[language](toWallTime(value));
}

/** `14.32` · `14.32` · `14:32` */
export function formatTime(value: string | Date, language: Language): string {
  return times[language](toWallTime(value));
}

/** `22.11.2026 klo 14.32` · `22.11.2026 kl. 14.32` · `22 Nov 2026, 14:32` */
export function formatDateTime(
  value: string | Date,
  language: Language,
): string {
  return dateTimes[language](
    formatDate(value, language),
    formatTime(value, language),
  );
}

/** `viimeistään ma 30.11.2026` · `senast må 30.11.2026` · `by Mon 30 Nov 2026` */
export function formatDueDate(
  value: string | Date,
  language: Language,
): string {
  const weekday = calendarNames[language].shortDays[toWallTime(value).weekday];
  // The line may break after the word: the whole phrase is wider than a column of a table.
  const date = [weekday, formatDate(value, language)].join(space);
  return `${latest[language]} ${date}`;
}

/** `maanantai 30. marraskuuta 2026` · `måndag 30 november 2026` · `Monday 30 November 2026` */
export function formatLongDate(
  value: string | Date,
  language: Language,
): string {
  const date = toWallTime(value);
  const names = calendarNames[language];
  return longDates[language](
    names.days[date.weekday],
    date,
    names.months[date.month - 1],
  );
}
