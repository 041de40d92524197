import type { Language, Localized } from '@tukiverkko/plugin-forms-common';

/** The text in the reader's language; a language that is left empty falls back to Finnish. */
export function inLanguage(text: Localized, language: Language): string {
  return text[language] || text.fi;
}
