import type { Localized } from '../Localized';
import type { Concept } from './Concept';
import file from './vocabulary.json';

/** Every vocabulary, by the name that forms (`x-options`) and the API use. */
export type VocabularyName =
  | 'phenomena'
  | 'expertise'
  | 'clientGroups'
  | 'levels'
  | 'modes'
  | 'languages';

type Schemes = Readonly<Record<VocabularyName, readonly Concept[]>>;

// The file's own test holds it to this shape.
const schemes: Schemes = file.schemes;

const offered = (name: VocabularyName) =>
  schemes[name].filter(({ replacedBy }) => replacedBy === undefined);

/** The concepts to choose from; those that were replaced are known, and no longer offered. */
export const vocabularies: Schemes = {
  phenomena: offered('phenomena'),
  expertise: offered('expertise'),
  clientGroups: offered('clientGroups'),
  levels: offered('levels'),
  modes: offered('modes'),
  languages: offered('languages'),
};

/** The concept behind a code, replaced or not; undefined where the vocabulary has none. */
export function conceptOf(
  vocabulary: VocabularyName,
  code: string,
): Concept | undefined {
  return schemes[vocabulary].find(concept => concept.code === code);
}

/** Every code of a vocabulary, also those that were replaced: what was written with them stays valid. */
export function codesIn(vocabulary: VocabularyName): readonly string[] {
  return schemes[vocabulary].map(({ code }) => code);
}

/** The code to use now: of a replaced concept its successor, else the code itself. */
export function currentCode(vocabulary: VocabularyName, code: string): string {
  const successor = conceptOf(vocabulary, code)?.replacedBy;
  // The file's test refuses a successor that was replaced itself.
  return successor ?? code;
}

/** The name of a code; a code nobody knows stands for itself, so old data stays readable. */
export function nameOfCode(
  vocabulary: VocabularyName,
  code: string,
): Localized {
  return conceptOf(vocabulary, code)?.names ?? { fi: code, sv: code, en: code };
}
