import type { FieldSchema, Option } from '../../definition/FormDefinition';
import { isPlainObject } from '../../definition/jsonGuard';
import { limits } from '../../definition/limits';
import { pointer } from '../../definition/pointer';
import { isFormat } from '../../evaluate/formats';
import { patternProblem } from '../../lint/pattern/patternProblem';
import { fieldName } from './fieldName';

/** A JSON Schema that is an object. */
export type Schema = Readonly<Record<string, unknown>>;
/** Says what stays behind, and where it stood. */
export type Leave = (at: string, reason: string) => void;

interface Reading {
  readonly leave: Leave;
  readonly resolve: (value: unknown, at: string) => Schema | undefined;
}

const types = ['string', 'integer', 'number', 'boolean', 'array'] as const;
type ValueType = (typeof types)[number];

/** How long a text may be where the schema does not say. */
const usualLength = 2000;
const usualItems = 20;

const numeric = [
  ...['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'],
  'multipleOf',
];
/** Keywords that are read for each type; what else stands there is left behind with its place. */
const readFor: Readonly<Record<ValueType, readonly string[]>> = {
  string: ['minLength', 'maxLength', 'pattern', 'format'],
  integer: numeric,
  number: numeric,
  boolean: [],
  array: ['minItems', 'maxItems', 'uniqueItems', 'items'],
};
const readForAll: readonly string[] = [
  ...['type', 'title', 'description', 'enum', 'oneOf', 'anyOf', 'const'],
  ...['$comment', '$id', '$schema', 'x-sensitivity', 'x-unit', 'x-code'],
];

/** One value as a question; undefined where no question asks for such a thing. */
export function readValue(
  schema: Schema,
  at: string,
  reading: Reading,
  isInRow = false,
): FieldSchema | undefined {
  const { leave } = reading;
  const options = optionsOf(schema);
  const type = typeOf(schema, options);
  if (!type || (isInRow && type === 'array' && isRows(schema))) {
    leave(at, 'no question asks for such a value');
    return undefined;
  }
  if (Array.isArray(schema.type))
    leave(`${at}/type`, `of several types, ${type} is asked for`);
  const known = [...readForAll, ...readFor[type]];
  for (const keyword of Object.keys(schema))
    if (!known.includes(keyword))
      leave(`${at}${pointer(keyword)}`, 'a question has no such property');
  const texts = {
    ...textMember(schema, 'title'),
    ...textMember(schema, 'description'),
  };
  if (type === 'array') return { ...texts, ...listOf(schema, at, reading) };
  if (!options && (schema.oneOf || schema.anyOf))
    leave(`${at}/oneOf`, 'only choices with a code each can be carried');
  return {
    type,
    ...texts,
    ...marksOf(schema),
    ...(options
      ? { ...lengthOf(type, options), oneOf: options }
      : bounds(type, schema, at, leave)),
  };
}

function bounds(
  type: ValueType,
  schema: Schema,
  at: string,
  leave: Leave,
): FieldSchema {
  const numbers = Object.fromEntries(
    readFor[type]
      .filter(keyword => typeof schema[keyword] === 'number')
      .map(keyword => [keyword, schema[keyword]]),
  );
  if (type !== 'string') return numbers;
  const { format, pattern, maxLength } = schema;
  const isKnown = typeof format === 'string' && isFormat(format);
  if (format !== undefined && !isKnown)
    leave(`${at}/format`, 'no question has this format');
  const isSafe = typeof pattern === 'string' && !patternProblem(pattern);
  if (pattern !== undefined && !isSafe)
    leave(`${at}/pattern`, 'the pattern could take too long to check');
  return {
    ...numbers,
    maxLength: Math.min(
      typeof maxLength === 'number' ? maxLength : usualLength,
      limits.maxLength,
    ),
    ...(isKnown && { format }),
    ...(isSafe && { pattern }),
  };
}

function isRows({ items }: Schema): boolean {
  return isPlainObject(items) && isPlainObject(items.properties);
}

function listOf(
  schema: Schema,
  at: string,
  { leave, resolve }: Reading,
): FieldSchema {
  const { maxItems, minItems, uniqueItems } = schema;
  const items = resolve(schema.items ?? { type: 'string' }, `${at}/items`) ?? {
    type: 'string',
  };
  const rows = isPlainObject(items.properties);
  const most = rows ? limits.rows : limits.maxItems;
  const list: FieldSchema = {
    type: 'array',
    ...(typeof minItems === 'number' && { minItems }),
    maxItems: Math.min(
      typeof maxItems === 'number' ? maxItems : usualItems,
      most,
    ),
  };
  if (rows)
    return { ...list, items: rowOf(items, `${at}/items`, { leave, resolve }) };
  const { title, description, ...item } = readValue(
    items,
    `${at}/items`,
    { leave, resolve },
    true,
  ) ?? { type: 'string' as const, maxLength: usualLength };
  const { 'x-sensitivity': _, ...plain } = item;
  return {
    ...list,
    items: plain,
    ...((uniqueItems === true || plain.oneOf) && { uniqueItems: true }),
  };
}

function rowOf(schema: Schema, at: string, reading: Reading): FieldSchema {
  const asked = Array.isArray(schema.required) ? schema.required : [];
  const taken = new Set<string>();
  const properties: Record<string, FieldSchema> = {};
  const required: string[] = [];
  for (const [given, inside] of Object.entries(
    schema.properties as Schema,
  ).slice(0, limits.cells)) {
    const place = `${at}${pointer('properties', given)}`;
    const one = reading.resolve(inside, place);
    const field = one && readValue(one, place, reading, true);
    if (!field) continue;
    const name = fieldName(given, taken);
    taken.add(name);
    if (name !== given)
      reading.leave(place, `"${given}" is called ${name} here`);
    properties[name] = { title: given, ...field };
    if (asked.includes(given)) required.push(name);
  }
  return {
    type: 'object',
    additionalProperties: false,
    ...textMember(schema, 'title'),
    ...(required.length > 0 && { required }),
    properties,
  };
}

function typeOf(
  { type, enum: codes, items, properties }: Schema,
  options: readonly Option[] | undefined,
): ValueType | undefined {
  const named = [type].flat().find(one => one !== 'null');
  const found = types.find(one => one === named);
  if (found || type !== undefined) return found;
  if (options)
    return options.every(one => typeof one.const === 'number')
      ? 'number'
      : 'string';
  if (items !== undefined) return 'array';
  return codes === undefined && properties === undefined ? 'string' : undefined;
}

/** Choices: a list of values, or of alternatives with one value each. */
function optionsOf({ enum: codes, oneOf, anyOf, const: only }: Schema) {
  const given: unknown =
    codes ?? oneOf ?? anyOf ?? (only === undefined ? undefined : [only]);
  if (!Array.isArray(given)) return undefined;
  const options = given
    .filter(one => one !== null)
    .map((one): Option | undefined => {
      const code: unknown = isPlainObject(one) ? one.const : one;
      if (typeof code !== 'string' && typeof code !== 'number')
        return undefined;
      const title = isPlainObject(one) ? one.title : undefined;
      return {
        const: code,
        title: typeof title === 'string' && title ? title : String(code),
      };
    });
  const isWhole =
    options.length > 0 &&
    options.length <= limits.optionsPerField &&
    options.every(one => one !== undefined);
  const kinds = new Set(options.map(one => typeof one?.const));
  return isWhole && kinds.size === 1
    ? (options as readonly Option[])
    : undefined;
}

function lengthOf(type: ValueType, options: readonly Option[]): FieldSchema {
  return type === 'string'
    ? {
        maxLength: Math.max(1, ...options.map(one => String(one.const).length)),
      }
    : {};
}

const sensitivities = ['none', 'indirect', 'identifying', 'special'] as const;

/** Marks of our own, where the schema came from a form. */
function marksOf(schema: Schema): FieldSchema {
  const sensitivity = sensitivities.find(
    one => one === schema['x-sensitivity'],
  );
  const unit = schema['x-unit'];
  const code = schema['x-code'];
  return {
    ...(typeof unit === 'string' && { 'x-unit': unit }),
    ...(typeof code === 'string' && { 'x-code': code }),
    ...(sensitivity && { 'x-sensitivity': sensitivity }),
  };
}

function textMember(schema: Schema, name: 'title' | 'description') {
  const text = schema[name];
  return typeof text === 'string' && text.trim() !== '' ? { [name]: text } : {};
}
