import type {
  Evaluation,
  FormDefinition,
  FormPage,
} from '@tukiverkko/plugin-forms-common';

/** The pages that ask something now, in order. */
export function visiblePages(
  definition: FormDefinition,
  { hidden }: Pick<Evaluation, 'hidden'>,
): readonly FormPage[] {
  return definition.pages.filter(page =>
    page.fields.some(
      field => isAsked(definition, field) && !hidden.includes(field),
    ),
  );
}

/** False for a field that is carried along and never shown. */
export function isAsked({ ui }: FormDefinition, field: string): boolean {
  const settings = ui[field];
  return !(
    typeof settings === 'object' &&
    settings !== null &&
    'ui:widget' in settings &&
    settings['ui:widget'] === 'hidden'
  );
}
