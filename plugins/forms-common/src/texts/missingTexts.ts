import type { FormDefinition } from '../definition/FormDefinition';
import { sourceHash } from '../definition/formId';
import { sourceTexts } from './sourceTexts';

/** How many texts have no translation, or one of an older text, by each language the form is to speak. */
export function missingTexts(
  definition: FormDefinition,
): Readonly<Record<string, number>> {
  const { i18n, languages } = definition;
  const texts = [...sourceTexts(definition)];
  const wanted = new Set(['fi', 'sv', ...languages.available]);
  wanted.delete(languages.source);
  return Object.fromEntries(
    [...wanted].map(language => {
      const there = i18n[language] ?? {};
      const isMissing = ([key, text]: readonly [string, string]) =>
        !Object.hasOwn(there, key) ||
        there[key].text.trim() === '' ||
        there[key].sourceHash !== sourceHash(text);
      return [language, texts.filter(isMissing).length];
    }),
  );
}
