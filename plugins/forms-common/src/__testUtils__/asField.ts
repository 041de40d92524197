import { canonicalJson } from '../definition/canonicalJson';
import type { FieldSchema } from '../definition/FormDefinition';
import { isPlainObject } from '../definition/jsonGuard';
import { idPattern } from '../definition/names';
import { resolveField } from '../definition/resolveField';
import { isFormat } from '../evaluate/formats';
import { keywords } from '../evaluate/keywords';
import { patternProblem } from '../lint/pattern/patternProblem';

type Schema = Readonly<Record<string, unknown>>;

/** Why a JSON Schema cannot stand in a form. */
export class OutsideProfile extends Error {}

const outside = (reason: string): never => {
  throw new OutsideProfile(reason);
};

const carried = new Set([
  ...Object.keys(keywords),
  ...['items', 'properties', 'required', 'additionalProperties', '$ref'],
]);
/** What says nothing about an answer. */
const unread = new Set([
  '$schema',
  '$comment',
  '$defs',
  'title',
  'description',
]);

/**
 * A schema of the JSON Schema Test Suite as a field of our profile, for one instance: what the profile demands and the
 * schema leaves open is filled in so that it changes nothing for this instance (its own type, no member it does not
 * have). Throws {@link OutsideProfile} where the schema says what no form may say.
 */
export function asField(
  schema: unknown,
  instance: unknown,
  defs: unknown = isPlainObject(schema) ? schema.$defs : undefined,
): FieldSchema {
  if (!isPlainObject(schema)) return outside('a boolean schema');
  const strange = Object.keys(schema).find(
    name => !carried.has(name) && !unread.has(name),
  );
  if (strange !== undefined) outside(`the keyword ${strange}`);
  const own = Object.fromEntries(
    Object.entries(schema).filter(([name]) => !unread.has(name)),
  );
  if ('$ref' in own) return asField(resolved(own, defs), instance, defs);
  checkValues(own);
  return {
    ...own,
    type: typeFor(own.type, instance),
    ...('items' in own && { items: itemsFor(own.items, instance, defs) }),
    ...(('properties' in own || 'required' in own) &&
      membersFor(own, instance, defs)),
  } as FieldSchema;
}

function resolved(own: Schema, defs: unknown): unknown {
  if (Object.keys(own).length > 1) outside('keywords beside $ref');
  if (isPlainObject(defs) && !Object.values(defs).every(isPlainObject))
    outside('a boolean schema');
  return (
    resolveField(own as FieldSchema, defs as Record<string, FieldSchema>) ??
    outside('a $ref that leads to no block of the form')
  );
}

const isScalar = (value: unknown): boolean =>
  ['string', 'number', 'boolean'].includes(typeof value);

function checkValues(own: Schema): void {
  const { type, oneOf, pattern, format } = own;
  if (Array.isArray(type)) outside('several types');
  if (type === 'null') outside('the type null');
  if ('const' in own && !isScalar(own.const))
    outside('a const that is no code');
  const codes = own.enum as readonly unknown[] | undefined;
  if (codes && !(codes.length > 0 && codes.every(isScalar)))
    outside('an enum of what are no codes');
  const options = oneOf as readonly unknown[] | undefined;
  if (options?.some(option => !isPlainObject(option) || !('const' in option)))
    outside('a oneOf that is no choice');
  if (typeof pattern === 'string' && patternProblem(pattern))
    outside('a pattern that lint refuses');
  if (typeof format === 'string' && !isFormat(format))
    outside('an unknown format');
  if (own.additionalProperties ?? false) outside('an open object');
}

function typeFor(type: unknown, instance: unknown): unknown {
  if (type !== undefined) return type;
  if (instance === null) return outside('null, which is no answer');
  if (instance === undefined) return 'string';
  return Array.isArray(instance) ? 'array' : typeof instance;
}

/** One schema for all items: where they need different ones, the profile has none. */
function itemsFor(items: unknown, instance: unknown, defs: unknown): unknown {
  const given = Array.isArray(instance) ? instance : [];
  const fields = [...new Set(given.length > 0 ? given : [undefined])].map(
    item => asField(items, item, defs),
  );
  return new Set(fields.map(canonicalJson)).size === 1
    ? fields[0]
    : outside('items of several types');
}

function membersFor(own: Schema, instance: unknown, defs: unknown): Schema {
  const given: Schema = isPlainObject(instance) ? instance : {};
  const required = (own.required ?? []) as readonly string[];
  const asked = (own.properties ?? {}) as Schema;
  const names = [...new Set([...Object.keys(asked), ...required])];
  if (!names.every(name => idPattern.test(name)))
    outside('a name no field may have');
  const isClosed = own.additionalProperties === false;
  if (!isClosed && Object.keys(given).some(name => !names.includes(name)))
    outside('an open object');
  return {
    additionalProperties: false,
    required,
    properties: Object.fromEntries(
      names.map(name => [name, asField(asked[name] ?? {}, given[name], defs)]),
    ),
  };
}
