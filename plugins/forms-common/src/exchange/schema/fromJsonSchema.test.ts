import fc from 'fast-check';
import { compileForm } from '../../compile/compileForm';
import { parseForm } from '../../definition/parseForm';
import { lintForm } from '../../lint/lintForm';
import { loadShippedForms } from '../../testUtils/loadCorpus';
import { exportSchema } from './exportSchema';
import { fromJsonSchema } from './fromJsonSchema';

const read = (schema: object) => fromJsonSchema(schema)!;
const fieldsOf = (properties: object, more: object = {}) =>
  read({ type: 'object', properties, ...more }).definition.data.properties;

describe('a form made of a JSON Schema', () => {
  it.each(loadShippedForms().map(form => [form.key, form] as const))(
    'asks what %s asks, of the same types and choices',
    (_key, form) => {
      const { schema } = exportSchema(compileForm(form));
      const { definition } = read(schema);
      const asked = Object.entries(form.data.properties).filter(
        // A matrix is an object in an object: its rows become questions of a page.
        ([, field]) => field.type !== 'object' && !field.$ref,
      );
      for (const [id, field] of asked) {
        const own = definition.data.properties[id];
        expect([id, own?.type, own?.title, own?.oneOf]).toEqual([
          id,
          field.type,
          field.title,
          field.oneOf,
        ]);
      }
      expect(parseForm(definition).ok).toBe(true);
    },
  );

  it('takes the usual ways to write choices, and gives every list and text a bound', () => {
    expect(
      fieldsOf({
        a: { enum: ['x', 'y'] },
        b: { oneOf: [{ const: 1, title: 'Yksi' }] },
        c: { type: 'array', items: { type: 'string', enum: ['p'] } },
        d: { type: ['string', 'null'] },
      }),
    ).toEqual({
      a: {
        title: 'a',
        type: 'string',
        maxLength: 1,
        oneOf: [
          { const: 'x', title: 'x' },
          { const: 'y', title: 'y' },
        ],
      },
      b: { title: 'b', type: 'number', oneOf: [{ const: 1, title: 'Yksi' }] },
      c: {
        title: 'c',
        type: 'array',
        maxItems: 20,
        items: {
          type: 'string',
          maxLength: 1,
          oneOf: [{ const: 'p', title: 'p' }],
        },
        uniqueItems: true,
      },
      d: { title: 'd', type: 'string', maxLength: 2000 },
    });
  });

  it('makes a page of an object, rows of a list of objects, and follows references', () => {
    const { definition } = read({
      title: 'Tilaus',
      properties: {
        who: {
          title: 'Tilaaja',
          properties: { name: { type: 'string' } },
          required: ['name'],
        },
        lines: { type: 'array', items: { $ref: '#/$defs/line' } },
      },
      $defs: {
        line: { properties: { n: { type: 'integer' } }, required: ['n'] },
      },
    });
    expect(definition.title).toBe('Tilaus');
    expect(definition.pages).toEqual([
      { id: 'who', title: 'Tilaaja', fields: ['name'] },
      { id: 'page', title: 'Tilaus', fields: ['lines'] },
    ]);
    expect(definition.data.required).toEqual(['name']);
    expect(definition.data.properties.lines.items).toMatchObject({
      type: 'object',
      required: ['n'],
      properties: { n: { type: 'integer' } },
    });
  });

  it('names what it leaves behind, with its place', () => {
    const { notCarried, definition } = read({
      properties: {
        'Etu nimi': {
          type: 'string',
          default: 'x',
          pattern: '(a+)+$',
          format: 'hostname',
        },
        bad: { $ref: 'https://elsewhere.example/x' },
        any: { type: 'null' },
      },
      if: { required: ['a'] },
    });
    expect(notCarried.map(({ pointer }) => pointer)).toEqual([
      '/if',
      '/properties/Etu nimi/default',
      '/properties/Etu nimi/format',
      '/properties/Etu nimi/pattern',
      '/properties/Etu nimi',
      '/properties/bad',
      '/properties/any',
    ]);
    expect(Object.keys(definition.data.properties)).toEqual(['etuNimi']);
  });

  it('chooses no sensitivity, so that lint asks for it', () => {
    const { definition } = read({ properties: { a: { type: 'string' } } });
    expect(lintForm(definition).map(({ pointer }) => pointer)).toContainEqual(
      expect.stringContaining('/data/properties/a'),
    );
  });

  it('is made of whatever looks like a schema, and of nothing else', () => {
    expect([{}, [], 'x', { properties: [] }, null].map(fromJsonSchema)).toEqual(
      Array(5).fill(undefined),
    );
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.string({ maxLength: 8 }),
          fc.oneof(
            fc.jsonValue({ maxDepth: 4 }),
            fc.record({
              type: fc.constantFrom('string', 'array', 'object', 'null', 3),
              items: fc.jsonValue({ maxDepth: 2 }),
              properties: fc.jsonValue({ maxDepth: 3 }),
              enum: fc.jsonValue({ maxDepth: 2 }),
            }),
          ),
          { maxKeys: 6 },
        ),
        properties => {
          const made = fromJsonSchema({ properties });
          return made === undefined || parseForm(made.definition).ok;
        },
      ),
      { numRuns: 300 },
    );
  });
});
