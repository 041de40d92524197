import type { FormDefinition } from '@tukiverkko/plugin-forms-common';

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
