import {
  codesIn,
  conceptOf,
  currentCode,
  vocabularies,
  type Concept,
  type Language,
  type NamedConcept,
  type VocabularyName,
} from '@tukiverkko/plugin-expert-network-common';
import { toLabel, type Label } from './Label';

const languages: readonly Language[] = ['fi', 'sv', 'en'];

/** Every way to say every concept, vocabulary by vocabulary; a replaced concept leads to its successor. */
export function conceptLabels(): readonly Label<NamedConcept>[] {
  const names = Object.keys(vocabularies) as VocabularyName[];
  return names.flatMap(vocabulary =>
    codesIn(vocabulary).flatMap(code => labelsOf(vocabulary, code)),
  );
}

function labelsOf(
  vocabulary: VocabularyName,
  code: string,
): readonly Label<NamedConcept>[] {
  const said = conceptOf(vocabulary, code);
  const meant = conceptOf(vocabulary, currentCode(vocabulary, code));
  if (!said || !meant) return [];
  const concept = { vocabulary, code: meant.code, name: meant.names };
  return languages.flatMap(language =>
    textsOf(said, language).map(text => toLabel(concept, language, text)),
  );
}

function textsOf(
  { names, words }: Concept,
  language: Language,
): readonly string[] {
  return [names[language], ...(words?.[language] ?? [])];
}
