import type { CompiledForm } from '../compile/CompiledForm';
import type { FieldSchema } from '../definition/FormDefinition';
import { hiddenWith } from '../definition/visibleTarget';
import { checkedKeywords } from './keywords';

/** A matrix nobody had to answer is left out of the accepted answers. */
const isMatrix = ({ type }: FieldSchema): boolean => type === 'object';

/**
 * The form as a plain JSON Schema (2020-12) for a validator of others: references written out, our own keywords
 * left out. It holds for accepted answers, so a question that logic may hide is not required in it.
 */
export function toJsonSchema(
  form: CompiledForm,
): Readonly<Record<string, unknown>> {
  const fields = Object.values(form.fields);
  const mayHide = new Set(
    Object.keys(form.definition.logic.visible ?? {}).flatMap(target =>
      hiddenWith(form.definition, target),
    ),
  );
  const certain =
    (start: string) =>
    (name: string): boolean =>
      !mayHide.has(start + name);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    type: 'object',
    additionalProperties: false,
    required: fields
      .filter(field => field.required && !isMatrix(field.schema))
      .map(field => field.id)
      .filter(certain('')),
    properties: Object.fromEntries(
      fields.map(field => [
        field.id,
        plain(field.schema, certain(`${field.id}.`)),
      ]),
    ),
  };
}

function plain(
  field: FieldSchema,
  isCertain: (cell: string) => boolean,
): Readonly<Record<string, unknown>> {
  // A field that could not be resolved accepts nothing, here as in our own table.
  if (field.type === undefined) return { not: {} };
  const kept = checkedKeywords
    .filter(keyword => keyword !== 'x-entity' && field[keyword] !== undefined)
    .map(keyword => [keyword, field[keyword]]);
  const kind = field['x-entity']?.kind.toLowerCase();
  return {
    ...Object.fromEntries(kept),
    ...(kind && { pattern: `^${kind.replace(/[^a-z0-9]/g, '\\$&')}:` }),
    ...(field.items && { items: plain(field.items, isCertain) }),
    ...(field.properties && {
      additionalProperties: false,
      required: (field.required ?? []).filter(isCertain),
      properties: Object.fromEntries(
        Object.entries(field.properties).map(([name, cell]) => [
          name,
          plain(cell, isCertain),
        ]),
      ),
    }),
  };
}
