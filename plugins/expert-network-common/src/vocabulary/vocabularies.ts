import type { Localized } from '../Localized';
import type { Concept } from './Concept';
import { clientGroups } from './clientGroups';
import { expertise } from './expertise';
import { languages } from './languages';
import { levels } from './levels';
import { modes } from './modes';
import { phenomena } from './phenomena';

/** Every vocabulary by the name that forms (`x-options`) and the API use. */
export const vocabularies = {
  phenomena,
  expertise,
  clientGroups,
  levels,
  modes,
  languages,
} as const satisfies Record<string, readonly Concept[]>;

export type VocabularyName = keyof typeof vocabularies;

/** The concept behind a code, or undefined where the vocabulary has none. */
export function conceptOf(
  vocabulary: VocabularyName,
  code: string,
): Concept | undefined {
  return vocabularies[vocabulary].find(concept => concept.code === code);
}

/** The name of a code; a code nobody knows stands for itself, so old data stays readable. */
export function nameOfCode(
  vocabulary: VocabularyName,
  code: string,
): Localized {
  return conceptOf(vocabulary, code)?.names ?? { fi: code, sv: code, en: code };
}
