import type { FormDefinition } from '../../definition/FormDefinition';
import {
  formTexts,
  type FormText,
  type FormTexts,
} from '../../texts/formTexts';
import { extensionUrls as urls, type FhirElement } from './fhirTypes';

/** The texts of a form in the languages beside its source. */
export class Translations {
  readonly #languages: readonly FormTexts[];

  constructor(definition: FormDefinition) {
    const { available, source } = definition.languages;
    this.#languages = available
      .filter(language => language !== source)
      .map(language => formTexts(definition, language));
  }

  /** One text in each of them, as FHIR's extension of a text; undefined where none has it. */
  of(
    find: (texts: FormTexts) => FormText | undefined,
  ): FhirElement | undefined {
    const extension = this.#languages.flatMap(texts => {
      const text = find(texts);
      if (!text || text.language !== texts.language) return [];
      return [
        {
          url: urls.translation,
          extension: [
            { url: 'lang', valueCode: text.language },
            { url: 'content', valueString: text.text },
          ],
        },
      ];
    });
    return extension.length > 0 ? { extension } : undefined;
  }
}
