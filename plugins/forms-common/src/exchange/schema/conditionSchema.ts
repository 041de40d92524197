import type { FieldSchema } from '../../definition/FormDefinition';
import type { JsonSchema } from '../../definition/shape';
import { operationOf, readPath } from '../../expressions/expressionParts';

/** Where the answer a name means stands below the schema, and what it is. */
export interface Place {
  readonly path: readonly string[];
  readonly field: FieldSchema;
}
/** Finds the place of a name; undefined for what is no answer below the schema: `$calc`, a field outside of a row. */
export type PlaceOf = (name: string) => Place | undefined;

const always: JsonSchema = {};
const never: JsonSchema = { not: {} };

/** Answers that are there and fit. */
const where = (path: readonly string[], fits: JsonSchema): JsonSchema =>
  path.reduceRight(
    (inner, name) => ({ required: [name], properties: { [name]: inner } }),
    fits,
  );

const comparisons: Readonly<
  Record<string, { readonly keyword: string; readonly mirrored: string }>
> = {
  '<': { keyword: 'exclusiveMaximum', mirrored: '>' },
  '<=': { keyword: 'maximum', mirrored: '>=' },
  '>': { keyword: 'exclusiveMinimum', mirrored: '<' },
  '>=': { keyword: 'minimum', mirrored: '<=' },
};

/**
 * The answers for which an expression is exactly `true`, as a JSON Schema; undefined where JSON Schema has no words
 * for it. Only guarded comparisons mean the same in both, which lint sees to.
 */
export function conditionSchema(
  expression: unknown,
  placeOf: PlaceOf,
): JsonSchema | undefined {
  if (typeof expression === 'boolean') return expression ? always : never;
  const operation = operationOf(expression);
  if (!operation) return undefined;
  const { operator, args } = operation;
  if (operator === 'var' || operator === 'val') {
    const place = placeOf(readPath(expression) ?? '');
    return place?.field.type === 'boolean' && args.length === 1
      ? where(place.path, { const: true })
      : undefined;
  }
  const inside = (one: unknown) => conditionSchema(one, placeOf);
  if (operator === 'and' || operator === 'or') {
    const parts = args.map(inside);
    const known = parts.filter(part => part !== undefined);
    if (known.length < parts.length || parts.length === 0) return undefined;
    return operator === 'and' ? { allOf: known } : { anyOf: known };
  }
  if (operator === '!') {
    const part = isYesOrNo(args[0]) ? inside(args[0]) : undefined;
    return part && { not: part };
  }
  if (operator === 'in') return membership(args, placeOf);
  return comparison(operator, args, placeOf);
}

/** Whether an expression gives true or false and nothing that is merely taken for one. */
function isYesOrNo(expression: unknown): boolean {
  const operator = operationOf(expression)?.operator ?? '';
  return ['===', '!==', '<', '<=', '>', '>=', 'in', '!'].includes(operator);
}

/** A read with its default, if it has one that stands in where there is no answer. */
function readOf(expression: unknown, placeOf: PlaceOf) {
  const place = placeOf(readPath(expression) ?? '');
  const fallback = operationOf(expression)?.args[1];
  return place && { ...place, fallback };
}

const isPlain = (value: unknown): value is string | number | boolean =>
  ['string', 'number', 'boolean'].includes(typeof value);

function membership(
  [needle, list]: readonly unknown[],
  placeOf: PlaceOf,
): JsonSchema | undefined {
  const asked = readOf(needle, placeOf);
  if (asked && Array.isArray(list) && list.every(isPlain))
    return asked.fallback === undefined && asked.field.type !== 'array'
      ? where(asked.path, { enum: list })
      : undefined;
  const held = readOf(list, placeOf);
  return held?.field.type === 'array' && isPlain(needle)
    ? where(held.path, { contains: { const: needle } })
    : undefined;
}

function comparison(
  operator: string,
  [left, right]: readonly unknown[],
  placeOf: PlaceOf,
): JsonSchema | undefined {
  const leftRead = readOf(left, placeOf);
  const read = leftRead ?? readOf(right, placeOf);
  const value = leftRead ? right : left;
  if (!read || read.field.type === 'array' || read.field.type === 'object')
    return undefined;
  const { path, fallback } = read;
  if (operator === '===' || operator === '!==') {
    if (fallback !== undefined) return undefined;
    const same =
      value === null
        ? { not: where(path, always) }
        : where(path, { const: value });
    if (value !== null && !isPlain(value)) return undefined;
    return operator === '===' ? same : { not: same };
  }
  if (!Object.hasOwn(comparisons, operator) || typeof value !== 'number')
    return undefined;
  const sign = leftRead ? operator : comparisons[operator].mirrored;
  const { keyword } = comparisons[sign];
  const fits = where(path, { [keyword]: value });
  if (fallback === undefined) return fits;
  return typeof fallback === 'number' && holds(fallback, sign, value)
    ? { anyOf: [{ not: where(path, always) }, fits] }
    : fits;
}

function holds(left: number, sign: string, right: number): boolean {
  if (sign === '<') return left < right;
  if (sign === '<=') return left <= right;
  return sign === '>' ? left > right : left >= right;
}
