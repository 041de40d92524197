import type { Language } from '../language/Language';

/** A moment as the clock on a Finnish wall shows it. */
export interface WallTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** 0 is Sunday. */
  readonly weekday: number;
  readonly hour: string;
  readonly minute: string;
}

const helsinki = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Helsinki',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

const localDate = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Reads an instant, or a local date `YYYY-MM-DD` that has no zone, as Finnish wall time. */
export function toWallTime(value: string | Date): WallTime {
  const date = typeof value === 'string' ? localDate.exec(value) : null;
  if (date)
    return wallTime(
      Number(date[1]),
      Number(date[2]),
      Number(date[3]),
      '00',
      '00',
    );

  const parts = Object.fromEntries(
    helsinki
      .formatToParts(new Date(value))
      .map(part => [part.type, part.value]),
  );
  return wallTime(
    Number(parts.year),
    Number(parts.month),
    Number(parts.day),
    parts.hour,
    parts.minute,
  );
}

/** Today in Finland as `YYYY-MM-DD`. */
export function todayInFinland(now: Date = new Date()): string {
  const { year, month, day } = toWallTime(now);
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(
    2,
    '0',
  )}`;
}

function wallTime(
  year: number,
  month: number,
  day: number,
  hour: string,
  minute: string,
): WallTime {
  return {
    year,
    month,
    day,
    weekday: new Date(Date.UTC(year, month - 1, day)).getUTCDay(),
    hour,
    minute,
  };
}

/** Names of days and months, in the form a date needs. */
export const calendarNames: Readonly<
  Record<
    Language,
    {
      readonly days: readonly string[];
      readonly shortDays: readonly string[];
      readonly months: readonly string[];
    }
  >
> = {
  fi: {
    days: 'sunnuntai maanantai tiistai keskiviikko torstai perjantai lauantai'.split(
      ' ',
    ),
    shortDays: 'su ma ti ke to pe la'.split(' '),
    months:
      'tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta'.split(
        ' ',
      ),
  },
  sv: {
    days: 'söndag måndag tisdag onsdag torsdag fredag lördag'.split(' '),
    shortDays: 'sö må ti on to fr lö'.split(' '),
    months:
      'januari februari mars april maj juni juli augusti september oktober november december'.split(
        ' ',
      ),
  },
  en: {
    days: 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' '),
    shortDays: 'Sun Mon Tue Wed Thu Fri Sat'.split(' '),
    months:
      'January February March April May June July August September October November December'.split(
        ' ',
      ),
  },
};
