import type {
  CompiledForm,
  FieldSchema,
  FieldTexts,
  FormTexts,
} from '@tukiverkko/plugin-forms-common';
import type { RJSFSchema } from '@rjsf/utils';
import { mayNameSomebody } from '../personalDetails/mayNameSomebody';
import type { InsideGroups } from '../theme/rows';

/** What RJSF needs in order to show fields: names and choices. Judging is left to `evaluate`. */
export function pageSchema(
  form: CompiledForm,
  fields: readonly string[],
  inside: InsideGroups,
  texts: FormTexts,
): Readonly<Record<string, RJSFSchema>> {
  return Object.fromEntries(
    fields.map(id => [
      id,
      groupSchema(form, id, inside, texts) ??
        fieldSchema(form.fields[id].schema, texts.field(id), texts.language),
    ]),
  );
}

/** A repeating group or a matrix; undefined for any other field. */
function groupSchema(
  form: CompiledForm,
  id: string,
  inside: InsideGroups,
  texts: FormTexts,
): RJSFSchema | undefined {
  const { cells, schema } = form.fields[id];
  if (!cells) return undefined;
  const own = texts.field(id);
  const named = fieldSchema({}, own, texts.language);
  const at = (cell: string) => `${id}/${cell}`;
  const shown = Object.values(cells.fields).filter(
    cell => cells.isList || !inside.hidden.includes(at(cell.id)),
  );
  const object: RJSFSchema = {
    type: 'object',
    properties: Object.fromEntries(
      shown.map(cell => [
        cell.id,
        fieldSchema(
          cell.schema,
          texts.field(`${id}.${cell.id}`),
          texts.language,
        ),
      ]),
    ),
  };
  return cells.isList
    ? {
        ...named,
        type: 'array',
        maxItems: schema.maxItems,
        items: { ...object, title: own.item?.text },
      }
    : {
        ...named,
        ...object,
        required: shown
          .map(cell => cell.id)
          .filter(cell => inside.required.includes(at(cell))),
      };
}

/** One field: its name in the language, and what it takes. */
export function fieldSchema(
  schema: FieldSchema,
  texts: FieldTexts,
  language: string,
): RJSFSchema {
  const { title, description } = texts;
  return {
    ...valueSchema(schema, texts, language),
    title: title.text,
    ...(title.language !== language && { 'x-lang': title.language }),
    description: description?.text,
  };
}

function valueSchema(
  schema: FieldSchema,
  texts: FieldTexts,
  language: string,
): RJSFSchema {
  const { type, items, maxLength } = schema;
  if (type === 'array') {
    return {
      type,
      // RJSF shows a list as one choice of several only where it may hold nothing twice.
      uniqueItems:
        texts.options.length > 0 || items?.['x-entity'] !== undefined,
      items: items && {
        ...valueSchema(items, texts, language),
        title: texts.title.text,
      },
      ...(items?.['x-entity'] && { 'x-entity': items['x-entity'] }),
    };
  }
  return {
    type,
    maxLength,
    ...(mayNameSomebody(schema) && { 'x-about-somebody': true }),
    ...(texts.unit && { 'x-unit': texts.unit.text }),
    ...(texts.unit &&
      texts.unit.language !== language && {
        'x-unit-lang': texts.unit.language,
      }),
    ...(schema['x-entity'] && { 'x-entity': schema['x-entity'] }),
    ...(type !== 'boolean' &&
      texts.options.length > 0 && {
        oneOf: texts.options.map(option => ({
          const: option.value,
          title: option.title.text,
          ...(option.title.language !== language && {
            'x-lang': option.title.language,
          }),
        })),
      }),
  };
}
