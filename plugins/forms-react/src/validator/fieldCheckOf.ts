import {
  type AnswerError,
  compileForm,
  type FieldSchema,
  formats,
} from '@tukiverkko/plugin-forms-common';
import type { RJSFSchema } from '@rjsf/utils';

const oneQuestion = {
  formatVersion: 1,
  key: 'it',
  title: '',
  purpose: 'survey',
  process: 'advice',
  languages: { source: 'en', available: ['en'] },
  data: {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    type: 'object',
    additionalProperties: false,
  },
  ui: {},
  pages: [{ id: 'it', title: '', fields: ['it'] }],
  logic: {},
  access: {},
  retention: { submission: 'P1D' },
  i18n: {},
  tests: [],
} as const;

type Check = (data: unknown) => readonly AnswerError[];
type ValueType = 'string' | 'number' | 'boolean' | 'array';

const checks = new WeakMap<RJSFSchema, Map<ValueType, Check>>();

/** What a schema says of a single value of one type, by the keyword table that judges every answer. Prepared once. */
export function fieldCheckOf(schema: RJSFSchema, type: ValueType): Check {
  const known = checks.get(schema) ?? new Map<ValueType, Check>();
  checks.set(schema, known);
  const check = known.get(type) ?? prepare(valueSchema(schema, type));
  known.set(type, check);
  return check;
}

function valueSchema(schema: RJSFSchema, type: ValueType): FieldSchema {
  const {
    enum: codes,
    const: code,
    format,
    pattern,
    multipleOf,
    uniqueItems,
  } = schema;
  const {
    minLength,
    maxLength,
    minItems,
    maxItems,
    minimum,
    maximum,
    exclusiveMinimum,
    exclusiveMaximum,
  } = schema;
  return {
    type,
    enum: codes as FieldSchema['enum'],
    const: code as FieldSchema['const'],
    // A format the profile does not know says nothing, as JSON Schema has it.
    format: format && Object.hasOwn(formats, format) ? format : undefined,
    ...{ minLength, maxLength, pattern, minItems, maxItems, uniqueItems },
    ...{ minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf },
  };
}

function prepare(schema: FieldSchema): Check {
  const form = {
    ...oneQuestion,
    data: { ...oneQuestion.data, properties: { it: schema } },
  };
  const { check } = compileForm(form).fields.it;
  return data => check(data, '');
}
