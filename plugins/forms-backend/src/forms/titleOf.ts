import {
  formTexts,
  type FormDefinition,
  type Localized,
} from '@tukiverkko/plugin-forms-common';

/** The title of a form in the portal's languages; where a translation is missing, in the form's own. */
export function titleOf(definition: FormDefinition): Localized {
  const [fi, sv, en] = ['fi', 'sv', 'en'].map(
    language => formTexts(definition, language).title.text,
  );
  return { fi, sv, en };
}
