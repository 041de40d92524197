import type { Language } from '@tukiverkko/plugin-forms-common';

/** One list of a date chosen from lists. */
export type DatePart = 'year' | 'month' | 'day' | 'hour' | 'minute' | 'second';

/** The names of those lists. */
export const datePartTexts: Readonly<
  Record<Language, Readonly<Record<DatePart, string>>>
> = {
  fi: {
    year: 'Vuosi',
    month: 'Kuukausi',
    day: 'Päivä',
    hour: 'Tunti',
    minute: 'Minuutti',
    second: 'Sekunti',
  },
  sv: {
    year: 'År',
    month: 'Månad',
    day: 'Dag',
    hour: 'Timme',
    minute: 'Minut',
    second: 'Sekund',
  },
  en: {
    year: 'Year',
    month: 'Month',
    day: 'Day',
    hour: 'Hour',
    minute: 'Minute',
    second: 'Second',
  },
};
