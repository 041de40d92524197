import type { Language } from '@tukiverkko/ui';

/** How a notice of ours begins in each language; Backstage keeps no language beside a title. */
const openings: Readonly<Record<Language, readonly string[]>> = {
  fi: ['Pyyntö ', 'Verkoston tiedot: '],
  sv: ['Begäran ', 'Nätverkets uppgifter: '],
  en: ['Request ', 'Network details: '],
};

/** The language a notification was written in, where it is one of ours: it stays when its reader changes theirs. */
export function languageOf(title: string): Language | undefined {
  return (Object.keys(openings) as Language[]).find(language =>
    openings[language].some(opening => title.startsWith(opening)),
  );
}
