/** The languages the portal is complete in. Forms and names may know more. */
export type Language = 'fi' | 'sv' | 'en';

/** In the order they are offered, each by its own name. */
export const languageNames: Readonly<Record<Language, string>> = {
  fi: 'Suomi',
  sv: 'Svenska',
  en: 'English',
};

/** Tells whether a string from outside names one of our languages. */
export function isLanguage(value: string | undefined): value is Language {
  return value !== undefined && Object.hasOwn(languageNames, value);
}
