import type { FieldSchema } from '@tukiverkko/plugin-forms-common';

/** Whether an answer is free text about somebody, in which nobody should be recognised. */
export function mayNameSomebody({
  type,
  enum: choices,
  oneOf,
  format,
  pattern,
  'x-entity': entity,
  'x-options': options,
  'x-sensitivity': sensitivity,
}: FieldSchema): boolean {
  return (
    type === 'string' &&
    (sensitivity === 'indirect' || sensitivity === 'special') &&
    [choices, oneOf, format, pattern, entity, options].every(
      one => one === undefined,
    )
  );
}
