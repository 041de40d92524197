import type { Language, SamiLanguage, Texts } from '../Localized';

/** A text and the language it is in, for `lang`. */
export interface TextIn {
  readonly text: string;
  readonly language: Language | SamiLanguage;
}

const inOrder: readonly (Language | SamiLanguage)[] = [
  'fi',
  'sv',
  'en',
  'se',
  'smn',
  'sms',
];

/** The languages a text is written in, in the order they stand in for each other. */
export function textLanguages(
  texts: Texts,
): readonly (Language | SamiLanguage)[] {
  return inOrder.filter(language => texts[language]);
}

/** The text in the reader's language, else in the first language it has; undefined where there is none. */
export function textIn(
  texts: Texts | undefined,
  wanted: Language,
): TextIn | undefined {
  if (!texts) return undefined;
  const languages = textLanguages(texts);
  const language = languages.includes(wanted) ? wanted : languages[0];
  const text = language && texts[language];
  return text ? { text, language } : undefined;
}
