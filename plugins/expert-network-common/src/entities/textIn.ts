import type { Language, SamiLanguage, Texts } from '../Localized';

/** A text and the language it is in, for `lang`. */
export interface TextIn {
  readonly text: string;
  readonly language: Language | SamiLanguage;
}

const fallbacks: readonly (Language | SamiLanguage)[] = [
  'fi',
  'sv',
  'en',
  'se',
  'smn',
  'sms',
];

/** The text in the reader's language, else in the first language it has; undefined where there is none. */
export function textIn(
  texts: Texts | undefined,
  wanted: Language,
): TextIn | undefined {
  const language = [wanted, ...fallbacks].find(one => texts?.[one]);
  return language && texts?.[language]
    ? { text: texts[language], language }
    : undefined;
}
