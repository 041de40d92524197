import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as finnish } from '@orama/stemmers/finnish';
import { stemmer as swedish } from '@orama/stemmers/swedish';
import type { Language } from '@tukiverkko/plugin-expert-network-common';
import { fold } from './toWords';

const stemmers: Readonly<Record<Language, (word: string) => string>> = {
  fi: finnish,
  sv: swedish,
  en: english,
};

// The Swedish stemmer leaves the article of våldet and skilsmässan.
const bare: Readonly<Record<Language, (word: string) => string>> = {
  fi: word => word,
  sv: word => word.replace(/(?<=.{4})(?:et|an)$/, ''),
  en: word => word,
};

/** The languages whose words we know how to shorten. */
export const stemmed: readonly Language[] = ['fi', 'sv', 'en'];

/** The stem of a word in one language, folded. */
export function stemOf(lower: string, language: Language): string {
  return fold(stemmers[language](bare[language](lower)));
}

/**
 * The part of a word that its forms have in common: of a Finnish verbal noun the verb
 * (viiltäminen, viiltää), else the stem without its last consonants, which change in
 * Finnish (masennus, masennuksen; helppous, helppouden).
 */
export function rootOf(lower: string, language: Language): string {
  const verb = language === 'fi' && /^(.{5,})minen$/.exec(lower)?.[1];
  if (verb) return fold(verb);
  const stem = stemOf(lower, language);
  const root = stem.replace(/[^aeiouy]+$/, '');
  if (root.length >= 6) return root;
  return stem.length >= 5 ? stem : fold(lower);
}
