import type { RJSFSchema } from '@rjsf/utils';
import { validator } from './validator';

const address: RJSFSchema = {
  type: 'object',
  required: ['street', 'code'],
  additionalProperties: false,
  properties: {
    street: { type: 'string', minLength: 2 },
    code: { type: 'string', format: 'postal-code' },
    floors: {
      type: 'array',
      maxItems: 2,
      items: { type: 'integer', minimum: 1 },
    },
  },
};

const codesOf = (schema: RJSFSchema, data: unknown) =>
  validator
    .validateFormData(data, schema)
    .errors.map(({ property, name }) => `${property} ${name}`);

describe('validator', () => {
  it('finds nothing wrong with data that fits', () => {
    expect(
      codesOf(address, {
        street: 'Rantakatu 3',
        code: '00100',
        floors: [1, 2],
      }),
    ).toEqual([]);
  });

  it('names each place by its path and its keyword', () => {
    expect(
      codesOf(address, { street: 'R', floors: [0, 1, 2], more: 1 }),
    ).toEqual([
      '.code required',
      '.street minLength',
      '.floors maxItems',
      '.floors[0] minimum',
      '.more not-allowed',
    ]);
  });

  it('gives the errors by field, as RJSF shows them', () => {
    expect(
      validator.validateFormData({ street: 'R', code: '00100' }, address)
        .errorSchema,
    ).toEqual({
      street: { __errors: ['minLength'] },
    });
  });

  it('follows references', () => {
    const schema: RJSFSchema = {
      definitions: { name: { type: 'string', maxLength: 3 } },
      type: 'object',
      properties: { name: { $ref: '#/definitions/name' } },
    };
    expect(codesOf(schema, { name: 'long' })).toEqual(['.name maxLength']);
  });

  it.each([
    ['anyOf', { anyOf: [{ type: 'string' }, { type: 'null' }] }, null, 1],
    [
      'oneOf',
      {
        oneOf: [
          { type: 'number', minimum: 5 },
          { type: 'number', maximum: 5 },
        ],
      },
      6,
      5,
    ],
    ['allOf', { allOf: [{ minLength: 2 }, { maxLength: 3 }] }, 'abc', 'a'],
    ['not', { not: { const: 'x' } }, 'y', 'x'],
    [
      'if',
      {
        if: { type: 'string' },
        then: { minLength: 2 },
        else: { type: 'number' },
      },
      3,
      'a',
    ],
    [
      'a format nobody knows',
      { type: 'string', format: 'no-such-format' },
      'anything',
      1,
    ],
    ['several types', { type: ['string', 'null'] }, null, 2],
  ] as readonly [string, RJSFSchema, unknown, unknown][])(
    'chooses by %s',
    (_, schema, good, bad) => {
      expect(validator.isValid(schema, good, schema)).toBe(true);
      expect(validator.isValid(schema, bad, schema)).toBe(false);
    },
  );

  it('adds what a custom validator finds', () => {
    const found = validator.validateFormData(
      { street: 'Rantakatu', code: '00100' },
      address,
      (_, errors) => {
        errors.street?.addError('not this street');
        return errors;
      },
    );
    expect(found.errorSchema).toMatchObject({
      street: { __errors: ['not this street'] },
    });
  });

  it('refuses data where a reference leads nowhere or round', () => {
    const schema: RJSFSchema = {
      definitions: { round: { $ref: '#/definitions/round' } },
    };
    for (const name of ['round', 'none']) {
      expect(
        validator.isValid({ $ref: `#/definitions/${name}` }, 1, schema),
      ).toBe(false);
    }
  });

  it('answers for any data without throwing', () => {
    for (const data of [undefined, null, 1, '', [], {}, [[{}]]]) {
      expect(() => validator.validateFormData(data, address)).not.toThrow();
    }
  });
});
