import { type ReactNode, useEffect } from 'react';
import { I18nProvider } from 'react-aria-components';
import type { Language } from './Language';
import { useLanguage } from './useLanguage';

const locales: Readonly<Record<Language, string>> = {
  fi: 'fi-FI',
  sv: 'sv-FI',
  en: 'en-GB',
};

/**
 * Gives the page the language of the app: `html lang` for screen readers and hyphenation, and React Aria's
 * locale, which would otherwise follow the browser and announce in a language the reader did not choose.
 */
export function LanguageProvider({
  children,
}: {
  readonly children: ReactNode;
}) {
  const language = useLanguage();
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return <I18nProvider locale={locales[language]}>{children}</I18nProvider>;
}
