import type { FormDefinition } from '../definition/FormDefinition';
import { sourceHash } from '../definition/formId';
import { pointer } from '../definition/pointer';
import { textEntries } from '../texts/sourceTexts';
import { twice } from './twice';
import { problem, warning, type LintProblem } from './LintProblem';

/** The languages every published form speaks. */
const complete: readonly string[] = ['fi', 'sv'];

/** Every text is there in Finnish and Swedish and translates the text as it reads today; other languages may lag. */
export function lintTexts(definition: FormDefinition): LintProblem[] {
  const { languages, i18n } = definition;
  const entries = textEntries(definition);
  const texts = new Map(entries);
  const wanted = [...new Set([...complete, ...languages.available])].filter(
    language => language !== languages.source,
  );
  return [
    ...(languages.available.includes(languages.source)
      ? []
      : [problem('/languages/available', 'source-language-missing')]),
    ...complete
      .filter(language => !languages.available.includes(language))
      .map(language =>
        problem('/languages/available', 'language-missing', { language }),
      ),
    ...twice(entries.map(([key]) => key)).map(key =>
      problem('/data/properties', 'text-key-twice', { key }),
    ),
    ...wanted.flatMap(language => lintLanguage(definition, language, texts)),
    ...Object.keys(i18n)
      .filter(language => !languages.available.includes(language))
      .map(language =>
        warning(pointer('i18n', language), 'language-unused', { language }),
      ),
  ];
}

function lintLanguage(
  { i18n }: FormDefinition,
  language: string,
  texts: ReadonlyMap<string, string>,
): LintProblem[] {
  const say = complete.includes(language) ? problem : warning;
  const translations = new Map(Object.entries(i18n[language] ?? {}));
  const at = (key: string): string => pointer('i18n', language, key);
  return [
    ...[...texts].flatMap(([key, text]) => {
      const translation = translations.get(key);
      if (!translation || translation.text.trim() === '')
        return [say(at(key), 'translation-missing', { key, language })];
      return translation.sourceHash === sourceHash(text)
        ? []
        : [say(at(key), 'translation-stale', { key, language })];
    }),
    ...[...translations.keys()]
      .filter(key => !texts.has(key))
      .map(key => warning(at(key), 'translation-unused', { key, language })),
  ];
}
