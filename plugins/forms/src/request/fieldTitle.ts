import { formTexts } from '@tukiverkko/plugin-forms-common';
import type { FormDefinition, Language } from '@tukiverkko/plugin-forms-common';

/** The title of a question in the reader's language. */
export function fieldTitle(
  definition: FormDefinition,
  field: string,
  language: Language,
): string {
  return formTexts(definition, language).field(field).title.text;
}
