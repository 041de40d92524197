import type { Language } from '@tukiverkko/ui';

/** How a notice of ours begins in each language; Backstage keeps no language beside a title. */
const openings: Readonly<Record<Language, string>> = {
  fi: 'Pyyntö ',
  sv: 'Begäran ',
  en: 'Request ',
};

/** The language a notification was written in, where it is one of ours: it stays when its reader changes theirs. */
export function languageOf(title: string): Language | undefined {
  return (Object.keys(openings) as Language[]).find(language =>
    title.startsWith(openings[language]),
  );
}
