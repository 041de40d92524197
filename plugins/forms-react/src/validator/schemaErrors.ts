import type { AnswerError } from '@tukiverkko/plugin-forms-common';
import { findSchemaDefinition, isObject, type RJSFSchema } from '@rjsf/utils';
import { fieldCheckOf } from './fieldCheckOf';

type Segment = string | number;

/** What is wrong at one place of some data. */
export interface SchemaError {
  readonly path: readonly Segment[];
  readonly code: string;
  readonly params: AnswerError['params'];
}

type Part = (
  schema: RJSFSchema,
  data: unknown,
  root: RJSFSchema,
) => readonly SchemaError[];

const none: readonly SchemaError[] = [];

/** Keywords about the shape of data and about other schemas; single values are left to the keyword table. */
const parts: Readonly<Record<string, Part>> = {
  type({ type }, data) {
    if (type === undefined) return none;
    const types = [type].flat();
    return types.some(name => hasType(data, name))
      ? none
      : one('type', { limit: types.join(', ') });
  },

  value(schema, data) {
    const type = typeOf(data);
    if (type === 'object' || type === 'null' || type === 'undefined')
      return none;
    const check = fieldCheckOf(schema, type);
    return check(data, '').map(({ code, params }) => ({
      path: [],
      code,
      params,
    }));
  },

  properties(schema, data, root) {
    if (!isObject(data)) return none;
    const members: Readonly<Record<string, unknown>> = data;
    const known = schema.properties ?? {};
    const missing = (schema.required ?? []).filter(
      name => members[name] === undefined,
    );
    const given = Object.keys(members).filter(
      name => members[name] !== undefined,
    );
    return [
      ...missing.flatMap(name => one('required', {}, [name])),
      ...given.flatMap(name => {
        const own = Object.hasOwn(known, name)
          ? known[name]
          : schema.additionalProperties;
        return within(name, schemaErrors(own ?? true, members[name], root));
      }),
    ];
  },

  items({ items, additionalItems }, data, root) {
    if (!Array.isArray(data) || items === undefined) return none;
    return data.flatMap((item, index) => {
      const own = Array.isArray(items)
        ? items[index] ?? additionalItems
        : items;
      return within(index, schemaErrors(own ?? true, item, root));
    });
  },

  allOf({ allOf = [] }, data, root) {
    return allOf.flatMap(option => schemaErrors(option, data, root));
  },

  anyOf({ anyOf }, data, root) {
    return !anyOf || anyOf.some(option => fits(option, data, root))
      ? none
      : one('anyOf');
  },

  oneOf({ oneOf }, data, root) {
    return !oneOf ||
      oneOf.filter(option => fits(option, data, root)).length === 1
      ? none
      : one('oneOf');
  },

  not({ not }, data, root) {
    return not !== undefined && fits(not, data, root) ? one('not') : none;
  },

  condition(schema, data, root) {
    if (schema.if === undefined) return none;
    const branch = fits(schema.if, data, root) ? schema.then : schema.else;
    return schemaErrors(branch ?? true, data, root);
  },
};

/**
 * What is wrong with data by a schema. Single values are judged by the keyword table that judges answers; the rest
 * only walks the shapes around them, which forms of our own profile do not have but other forms of RJSF may.
 */
export function schemaErrors(
  schema: unknown,
  data: unknown,
  root: RJSFSchema,
): readonly SchemaError[] {
  if (typeof schema === 'boolean') return schema ? none : one('not-allowed');
  if (!isObject(schema)) return none;
  const { $ref, ...beside } = schema as RJSFSchema;
  if ($ref !== undefined) {
    const definition = definitionOf($ref, root);
    return definition
      ? schemaErrors({ ...definition, ...beside }, data, root)
      : one('ref');
  }
  return Object.values(parts).flatMap(part => part(schema, data, root));
}

function fits(schema: unknown, data: unknown, root: RJSFSchema): boolean {
  return schemaErrors(schema, data, root).length === 0;
}

function one(
  code: string,
  params: SchemaError['params'] = {},
  path: readonly Segment[] = [],
): readonly SchemaError[] {
  return [{ path, code, params }];
}

function within(
  segment: Segment,
  errors: readonly SchemaError[],
): SchemaError[] {
  return errors.map(error => ({ ...error, path: [segment, ...error.path] }));
}

type DataType =
  | 'array'
  | 'boolean'
  | 'null'
  | 'number'
  | 'object'
  | 'string'
  | 'undefined';

function typeOf(data: unknown): DataType {
  if (data === null) return 'null';
  return Array.isArray(data) ? 'array' : (typeof data as DataType);
}

function hasType(data: unknown, type: string): boolean {
  return type === 'integer' ? Number.isInteger(data) : typeOf(data) === type;
}

/** Undefined where the reference leads nowhere or round in a circle. */
function definitionOf($ref: string, root: RJSFSchema): RJSFSchema | undefined {
  try {
    return findSchemaDefinition($ref, root);
  } catch {
    return undefined;
  }
}
