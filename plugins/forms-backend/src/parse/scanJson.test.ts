import fc from 'fast-check';
import { scanJson } from './scanJson';

const scan = (text: string) => scanJson(text, 20);
const type = (text: string) => {
  try {
    scan(text);
    return 'fine';
  } catch (error) {
    const { type: word, errors } = error as {
      type: string;
      errors?: { pointer: string }[];
    };
    return errors ? `${word} ${errors[0].pointer}` : word;
  }
};

describe('scanJson', () => {
  it('lets every document pass that JSON.stringify writes, up to its depth', () => {
    const plainKey = fc
      .string()
      .filter(key => !['__proto__', 'constructor', 'prototype'].includes(key));
    const { value } = fc.letrec(tie => ({
      value: fc.oneof(
        { maxDepth: 5 },
        fc.string({ unit: 'grapheme' }),
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        fc.boolean(),
        fc.constant(null),
        tie('list'),
        tie('object'),
      ),
      list: fc.array(tie('value'), { maxLength: 4 }),
      object: fc.dictionary(plainKey, tie('value'), { maxKeys: 4 }),
    }));
    fc.assert(
      fc.property(value, document =>
        expect(type(JSON.stringify(document))).toBe('fine'),
      ),
    );
  });

  it.each([
    ['{"a":1,"a":2}', 'duplicate-key /a'],
    ['{"a":1,"\\u0061":2}', 'duplicate-key /a'],
    ['[{"b":{"c":1,"d":[1,{"c":1,"c":2}]}}]', 'duplicate-key /0/b/d/1/c'],
    ['{"a/b":1,"a/b":2}', 'duplicate-key /a~1b'],
    ['{"a":{"x":1},"b":{"x":1}}', 'fine'],
    ['{"a":"a","b":"a"}', 'fine'],
    ['{"a":["a","a"]}', 'fine'],
    ['{"a":"{\\"a\\":1,\\"a\\":2}"}', 'fine'],
    ['{"__proto__":1}', 'forbidden-key /__proto__'],
    ['{"\\u005f_proto__":1}', 'forbidden-key /__proto__'],
    ['{"a":"__proto__"}', 'fine'],
    ['[1e999]', 'body-not-json'],
    ['[-1e999]', 'body-not-json'],
    ['["\\udc00"]', 'body-not-json'],
    ['["\\ud83d\\ude00"]', 'fine'],
    [`${'['.repeat(20)}${']'.repeat(20)}`, 'fine'],
    [`${'['.repeat(21)}${']'.repeat(21)}`, 'body-too-deep'],
    [`${'{"a":'.repeat(21)}1${'}'.repeat(21)}`, 'body-too-deep'],
  ])('says of %s: %s', (text, expected) => {
    expect(type(text)).toBe(expected);
  });

  it('takes the largest body in no time', () => {
    const many = JSON.stringify(
      Object.fromEntries(
        Array.from({ length: 30_000 }, (_, i) => [`k${i}`, i]),
      ),
    );
    const quotes = JSON.stringify('"'.repeat(250_000));
    const before = performance.now();
    expect([type(many), type(quotes)]).toEqual(['fine', 'fine']);
    expect(performance.now() - before).toBeLessThan(2_000);
  });
});
