import type { Language } from '@tukiverkko/plugin-forms-common';

/** The names of the two controls of a date with a time. */
export const dateTimeTexts: Readonly<
  Record<Language, { readonly date: string; readonly time: string }>
> = {
  fi: { date: 'Päivä', time: 'Kellonaika' },
  sv: { date: 'Datum', time: 'Klockslag' },
  en: { date: 'Date', time: 'Time' },
};
