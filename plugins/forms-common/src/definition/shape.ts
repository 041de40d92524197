import { problem, type LintProblem } from '../lint/LintProblem';
import { isPlainObject } from './jsonGuard';
import { prototypeNames } from './names';
import { pointer } from './pointer';

/** Checks one value of a document and reports what does not fit, each with its place; the same as JSON Schema. */
export interface Shape {
  (value: unknown, path: Path, report: Report): void;
  readonly schema: JsonSchema;
}
/** A JSON Schema, 2020-12. */
export type JsonSchema = Readonly<Record<string, unknown>>;
type Path = readonly (string | number)[];
type Report = (found: LintProblem) => void;
type Check = (value: unknown, path: Path, report: Report) => void;

const shape = (schema: JsonSchema, check: Check): Shape =>
  Object.assign(
    (value: unknown, path: Path, report: Report) => check(value, path, report),
    { schema },
  );

const expect = (
  kind: string,
  schema: JsonSchema,
  fits: (value: unknown) => boolean,
): Shape =>
  shape(schema, (value, path, report) => {
    if (!fits(value))
      report(problem(pointer(...path), 'wrong-type', { expected: kind }));
  });

export const text = expect(
  'a text',
  { type: 'string' },
  value => typeof value === 'string',
);
export const number = expect(
  'a number',
  { type: 'number' },
  value => typeof value === 'number',
);
export const count = expect(
  'a whole number from 0',
  { type: 'integer', minimum: 0, maximum: Number.MAX_SAFE_INTEGER },
  value => Number.isSafeInteger(value) && (value as number) >= 0,
);
/** A whole number from 1 to this. */
export const atMost = (most: number): Shape =>
  expect(
    `a whole number from 1 to ${most}`,
    { type: 'integer', minimum: 1, maximum: most },
    value =>
      Number.isSafeInteger(value) &&
      (value as number) >= 1 &&
      (value as number) <= most,
  );
export const truth = expect(
  'true or false',
  { type: 'boolean' },
  value => typeof value === 'boolean',
);
export const scalar = expect(
  'a text, number or truth value',
  { type: ['string', 'number', 'boolean'] },
  value => ['string', 'number', 'boolean'].includes(typeof value),
);
/** An expression or another value whose inside is looked at later. */
export const anything = expect(
  'a value',
  { $ref: '#/$defs/json' },
  value => value !== undefined,
);

export const oneOf = (
  ...words: readonly (string | number | boolean)[]
): Shape =>
  expect(words.join(', '), { enum: words }, value =>
    words.includes(value as string),
  );

export const matching = (pattern: RegExp): Shape =>
  expect(
    `a name like ${pattern.source}`,
    { type: 'string', pattern: pattern.source },
    value => typeof value === 'string' && pattern.test(value),
  );

/** `guardJson` refuses these names wherever they stand. */
const plainNames: JsonSchema = { not: { enum: prototypeNames } };

/** Any JSON without those names. */
export const anyJson: JsonSchema = {
  items: { $ref: '#/$defs/json' },
  propertyNames: plainNames,
  additionalProperties: { $ref: '#/$defs/json' },
};

const isList = (path: Path): LintProblem =>
  problem(pointer(...path), 'wrong-type', { expected: 'a list' });

export const list = (item: Shape): Shape =>
  shape({ type: 'array', items: item.schema }, (value, path, report) => {
    if (Array.isArray(value))
      value.forEach((one, index) => item(one, [...path, index], report));
    else report(isList(path));
  });

export const pair = (item: Shape): Shape =>
  shape(
    { ...list(item).schema, minItems: 2, maxItems: 2 },
    (value, path, report) => {
      list(item)(value, path, report);
      if (Array.isArray(value) && value.length !== 2)
        report(
          problem(pointer(...path), 'wrong-type', { expected: 'two values' }),
        );
    },
  );

/** An object whose keys are data: ids of fields, languages. */
export const record = (member: Shape, key?: RegExp, most?: number): Shape =>
  shape(
    {
      type: 'object',
      propertyNames: { ...(key && { pattern: key.source }), ...plainNames },
      ...(most !== undefined && { maxProperties: most }),
      additionalProperties: member.schema,
    },
    (value, path, report) => {
      if (!isPlainObject(value)) {
        report(
          problem(pointer(...path), 'wrong-type', { expected: 'an object' }),
        );
        return;
      }
      const names = Object.keys(value);
      if (most !== undefined && names.length > most)
        report(problem(pointer(...path), 'too-many', { limit: most }));
      for (const name of names) {
        if (key && !key.test(name))
          report(
            problem(pointer(...path, name), 'name-pattern', {
              pattern: key.source,
            }),
          );
        member(value[name], [...path, name], report);
      }
    },
  );

type Members = Readonly<Record<string, Shape>>;

const schemasOf = (members: Members): JsonSchema =>
  Object.fromEntries(
    Object.entries(members).map(([name, member]) => [name, member.schema]),
  );

/** An object with these members and no other. */
export const closed = (required: Members, optional: Members = {}): Shape => {
  const members = new Map(Object.entries({ ...required, ...optional }));
  const schema: JsonSchema = {
    type: 'object',
    additionalProperties: false,
    required: Object.keys(required),
    properties: schemasOf({ ...required, ...optional }),
  };
  return shape(schema, (value, path, report) => {
    if (!isPlainObject(value)) {
      report(
        problem(pointer(...path), 'wrong-type', { expected: 'an object' }),
      );
      return;
    }
    for (const name of Object.keys(required)) {
      if (value[name] === undefined)
        report(problem(pointer(...path, name), 'member-missing', { name }));
    }
    for (const name of Object.keys(value)) {
      const member = members.get(name);
      if (!member)
        report(problem(pointer(...path, name), 'member-unknown', { name }));
      else if (value[name] !== undefined)
        member(value[name], [...path, name], report);
    }
  });
};

/** One of several objects, told apart by the member only it has. */
export const either = (shapes: Members): Shape =>
  shape({ oneOf: Object.values(schemasOf(shapes)) }, (value, path, report) => {
    const name = isPlainObject(value)
      ? Object.keys(shapes).find(one => value[one] !== undefined)
      : undefined;
    if (name) shapes[name](value, path, report);
    else
      report(
        problem(pointer(...path), 'wrong-type', {
          expected: Object.keys(shapes).join(' or '),
        }),
      );
  });

/** The same, or null. */
export const nullable = (inner: Shape): Shape =>
  shape({ anyOf: [{ type: 'null' }, inner.schema] }, (value, path, report) => {
    if (value !== null) inner(value, path, report);
  });

/** A shape that names itself; it stands in the schema under `$defs`. */
export const lazy = (name: string, inner: () => Shape): Shape =>
  shape({ $ref: `#/$defs/${name}` }, (value, path, report) =>
    inner()(value, path, report),
  );
