import fc from 'fast-check';
import { compileForm } from '../compile/compileForm';
import type { FieldSchema } from '../definition/FormDefinition';
import { aForm } from '../testUtils/aForm';
import { formAjv } from '../__testUtils__/formAjv';
import { loadCorpus } from '../testUtils/loadCorpus';
import type { Answers } from './Evaluation';
import { compileFieldCheck } from './fieldCheck';
import { evaluate } from './evaluate';
import { formats } from './formats';
import { toJsonSchema } from './toJsonSchema';

// The promise behind one table on both sides: whatever schema of our profile an author writes and whatever is sent,
// the table and ajv accept and refuse alike.

const code = fc.constantFrom('a', 'b', 'ab', 'åä', '💩', '');
const small = fc.integer({ min: -3, max: 12 });
const decimal = fc.constantFrom(
  -1.5,
  -0.1,
  0,
  0.1,
  0.25,
  0.3,
  1.1,
  2.5,
  1e21,
  1e-7,
);
const number = fc.oneof(small, decimal);
const optional = <T>(value: fc.Arbitrary<T>) =>
  fc.option(value, { nil: undefined, freq: 1 });
const withoutAbsent = (schema: FieldSchema): FieldSchema =>
  Object.fromEntries(
    Object.entries(schema).filter(([, value]) => value !== undefined),
  );

const anyText = {
  type: fc.constant('string' as const),
  maxLength: fc.nat(6),
  minLength: optional(fc.nat(2)),
};
const textSchema = fc.oneof(
  fc.record({
    ...anyText,
    pattern: optional(
      fc.constantFrom('^a*$', 'b', '^[a-zåäö]+$', '^\\p{L}{1,2}$', '.'),
    ),
    const: optional(code),
  }),
  fc.record({
    ...anyText,
    maxLength: fc.constant(40),
    format: fc.constantFrom(...Object.keys(formats)),
  }),
  fc.record({
    ...anyText,
    maxLength: fc.constant(40),
    format: fc.constant('entity-ref'),
    'x-entity': fc.record({ kind: fc.constantFrom('Group', 'User') }),
  }),
  fc.record({
    ...anyText,
    oneOf: fc
      .uniqueArray(code, { minLength: 1, maxLength: 4 })
      .map(codes => codes.map(one => ({ const: one, title: one }))),
  }),
  fc.record({
    ...anyText,
    enum: fc.uniqueArray(code, { minLength: 1, maxLength: 4 }),
  }),
);
const numericSchema = fc.record({
  type: fc.constantFrom('integer' as const, 'number' as const),
  minimum: optional(number),
  maximum: optional(number),
  exclusiveMinimum: optional(number),
  exclusiveMaximum: optional(number),
  multipleOf: optional(fc.constantFrom(1, 2, 3, 0.1, 0.01, 0.25, 1e-7)),
  oneOf: optional(
    fc
      .uniqueArray(small, { minLength: 1, maxLength: 5 })
      .map(codes => codes.map(one => ({ const: one, title: String(one) }))),
  ),
});
const truthSchema = fc.record({
  type: fc.constant('boolean' as const),
  const: optional(fc.boolean()),
});
const scalarSchema: fc.Arbitrary<FieldSchema> = fc
  .oneof(textSchema, numericSchema, truthSchema)
  .map(withoutAbsent);
const listSchema: fc.Arbitrary<FieldSchema> = fc
  .record({
    type: fc.constant('array' as const),
    items: scalarSchema,
    maxItems: fc.nat(4),
    minItems: optional(fc.nat(3)),
    uniqueItems: optional(fc.boolean()),
  })
  .map(withoutAbsent);
const cells: fc.Arbitrary<FieldSchema> = fc
  .record({
    a: fc.oneof(scalarSchema, listSchema),
    b: scalarSchema,
    required: fc.subarray(['a', 'b']),
  })
  .map(({ required, ...properties }) => ({
    type: 'object',
    additionalProperties: false,
    required,
    properties,
  }));
const groupSchema: fc.Arbitrary<FieldSchema> = fc.oneof(
  cells,
  fc
    .record({
      items: cells,
      maxItems: fc.nat(4),
      minItems: fc.nat(2),
      uniqueItems: fc.boolean(),
    })
    .map(rows => ({ type: 'array' as const, ...rows })),
);
const schema = fc.oneof(
  { weight: 3, arbitrary: scalarSchema },
  { weight: 1, arbitrary: listSchema },
  { weight: 1, arbitrary: groupSchema },
);

const formatted = fc.constantFrom(
  '2026-11-22',
  '09:30',
  '2026-11-22T08:00:00Z',
  'a@b.fi',
  'https://a.example',
  '00100',
  '1234567-1',
  'group:default/a',
  'user:default/a',
  '2026-11',
  '2026',
  '091',
  '040 000 0000',
);
const scalar = fc.oneof(
  code,
  formatted,
  number,
  fc.boolean(),
  fc.constant(null),
  fc.string({ maxLength: 5, unit: 'binary' }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);
const answer = fc.oneof(
  { weight: 4, arbitrary: scalar },
  { weight: 2, arbitrary: fc.array(scalar, { maxLength: 5 }) },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 2 }) },
);

/** Values at and around what a schema asks for: random ones alone would hardly ever fit. */
function valuesNear(field: FieldSchema): readonly unknown[] {
  const members = Object.entries(field.properties ?? {});
  if (members.length > 0) {
    const lists = members.map(
      ([name, one]) => [name, valuesNear(one)] as const,
    );
    return Array.from({ length: 60 }, (_, turn) =>
      Object.fromEntries([
        ...lists
          .filter((__, index) => turn % (index + 5) !== 1)
          .map(([name, near], index) => [
            name,
            near[(turn * (index + 3)) % near.length],
          ]),
        ...(turn % 11 === 10 ? [['other', 1]] : []),
      ]),
    );
  }
  const {
    minimum,
    maximum,
    exclusiveMinimum,
    exclusiveMaximum,
    multipleOf,
    maxLength = 0,
    minLength = 0,
    items,
  } = field;
  const bounds = [
    minimum,
    maximum,
    exclusiveMinimum,
    exclusiveMaximum,
    multipleOf,
  ].filter(bound => bound !== undefined);
  const one = items ? valuesNear(items) : [];
  return [
    ...(field.oneOf?.map(option => option.const) ?? []),
    ...(field.enum ?? []),
    ...(field.const === undefined ? [] : [field.const]),
    ...bounds.flatMap(bound => [
      bound,
      bound + 1,
      bound - 1,
      bound * 2,
      bound + 0.1,
    ]),
    ...[minLength, minLength - 1, maxLength, maxLength + 1]
      .filter(length => length >= 0)
      .map(length => 'a'.repeat(length)),
    '💩'.repeat(maxLength),
    ...[true, false, 0, 1, '', []],
    ...one.map(value => [value]),
    ...one.map((value, index) => [value, one[(index + 1) % one.length], value]),
    one.slice(0, 4),
  ];
}

describe('the keyword table and ajv', () => {
  it('accept and refuse the same answers to the same schema', () => {
    let accepted = 0;
    let refused = 0;
    const ajv = formAjv();
    fc.assert(
      fc.property(
        schema,
        fc.array(answer, { minLength: 20, maxLength: 20 }),
        (field, answers) => {
          const check = compileFieldCheck(field);
          const byAjv = ajv.compile(
            toJsonSchema(compileForm(aForm({ fields: { x: field } }))),
          );
          for (const one of [...answers, ...valuesNear(field)]) {
            const ours = check(one, '/x').length === 0;
            if (ours) accepted += 1;
            else refused += 1;
            expect([one, ours]).toEqual([one, byAjv({ x: one })]);
          }
        },
      ),
      { numRuns: 250 },
    );
    // A run that only ever refuses would prove nothing.
    expect(accepted).toBeGreaterThan(300);
    expect(refused).toBeGreaterThan(300);
  });

  describe.each(loadCorpus().map(form => [form.name, form] as const))(
    '%s',
    (_, { definition, cases }) => {
      const form = compileForm(definition);
      const byAjv = formAjv().compile(toJsonSchema(form));
      const given = [
        ...cases.map(one => one.answers),
        ...definition.tests.map(test => test.input),
      ];
      const change = fc.record({
        from: fc.constantFrom(...given),
        field: fc.constantFrom(...Object.keys(form.fields), 'other'),
        to: fc.oneof(answer, fc.constantFrom(...given.flatMap(Object.values))),
      });

      const context = {
        now: '2026-11-23T09:00:00+02:00',
        zone: 'Europe/Helsinki',
        relations: [],
      };

      it('passes ajv with every answer it accepts', () => {
        const accepts = (answers: Answers): boolean => {
          const evaluation = evaluate(form, answers, context);
          // What lint finds nothing against never fails, whatever is answered.
          expect(evaluation.errors.map(error => error.code)).not.toContain(
            'expression-failed',
          );
          if (evaluation.errors.length > 0) return false;
          expect(byAjv(evaluation.answers) || byAjv.errors).toBe(true);
          return true;
        };
        expect(given.filter(accepts)).not.toEqual([]);
        fc.assert(
          fc.property(
            change,
            ({ from, field, to }) => void accepts({ ...from, [field]: to }),
          ),
          { numRuns: 100 },
        );
      });
    },
  );
});
