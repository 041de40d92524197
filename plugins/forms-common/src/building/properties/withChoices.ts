import type { FieldSchema } from '../../definition/FormDefinition';

/** A field as an author thinks of it: what takes its choices from a source is a choice, though they are written in only when it is published. */
export function withChoices(field: FieldSchema): FieldSchema {
  if (field.items) return { ...field, items: withChoices(field.items) };
  return field['x-options'] === undefined || field.oneOf
    ? field
    : { ...field, oneOf: [] };
}
