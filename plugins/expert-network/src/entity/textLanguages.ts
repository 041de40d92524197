import type {
  Language,
  SamiLanguage,
  Texts,
} from '@tukiverkko/plugin-expert-network-common';

const inOrder: readonly (Language | SamiLanguage)[] = [
  'fi',
  'sv',
  'en',
  'se',
  'smn',
  'sms',
];

/** The languages a text is written in. */
export function textLanguages(
  texts: Texts,
): readonly (Language | SamiLanguage)[] {
  return inOrder.filter(language => texts[language]);
}
