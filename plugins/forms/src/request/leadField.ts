import type { Answers, FormDefinition } from '@tukiverkko/plugin-forms-common';

/** The field that a reader wants first: the first long text that had to be answered, and was. */
export function leadField(
  definition: FormDefinition,
  answers: Answers,
): string | undefined {
  const required = definition.data.required ?? [];
  return definition.pages
    .flatMap(page => page.fields)
    .find(
      field =>
        required.includes(field) &&
        isLongText(definition, field) &&
        typeof answers[field] === 'string',
    );
}

function isLongText({ ui }: FormDefinition, field: string): boolean {
  const settings = ui[field];
  return (
    typeof settings === 'object' &&
    settings !== null &&
    'ui:widget' in settings &&
    settings['ui:widget'] === 'textarea'
  );
}
