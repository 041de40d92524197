import type {
  CompiledForm,
  FieldSchema,
  FieldTexts,
  FormTexts,
} from '@tukiverkko/plugin-forms-common';
import type { RJSFSchema } from '@rjsf/utils';

/** What RJSF needs in order to show fields: names, choices, and which must be answered. Judging is left to `evaluate`. */
export function pageSchema(
  form: CompiledForm,
  fields: readonly string[],
  required: ReadonlySet<string>,
  texts: FormTexts,
): RJSFSchema {
  return {
    type: 'object',
    required: fields.filter(id => required.has(id)),
    properties: Object.fromEntries(
      fields.map(id => [
        id,
        fieldSchema(form.fields[id].schema, texts.field(id), texts.language),
      ]),
    ),
  };
}

function fieldSchema(
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
