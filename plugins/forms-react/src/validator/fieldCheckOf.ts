import {
  compileFieldCheck,
  type FieldCheck,
  type FieldSchema,
  formats,
} from '@tukiverkko/plugin-forms-common';
import type { RJSFSchema } from '@rjsf/utils';

type ValueType = 'string' | 'number' | 'boolean' | 'array';

const checks = new WeakMap<RJSFSchema, Map<ValueType, FieldCheck>>();

/** What a schema says of a single value of one type, by the keyword table that judges every answer. Prepared once. */
export function fieldCheckOf(schema: RJSFSchema, type: ValueType): FieldCheck {
  const known = checks.get(schema) ?? new Map<ValueType, FieldCheck>();
  checks.set(schema, known);
  const check = known.get(type) ?? compileFieldCheck(valueSchema(schema, type));
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
