import { en } from './en';
import fi from './fi';
import sv from './sv';

const keys = Object.keys(en) as (keyof typeof en)[];
const variables = (text: string) =>
  [...text.matchAll(/\{\{\w+\}\}/g)].map(String).sort();

describe.each([
  ['Finnish', fi],
  ['Swedish', sv],
])('%s', (_name, texts) => {
  it('has every key and no other', () => {
    expect(Object.keys(texts)).toEqual(keys);
  });

  it('says something everywhere, with the same variables', () => {
    for (const key of keys) {
      expect(texts[key].trim()).not.toBe('');
      expect([key, variables(texts[key])]).toEqual([key, variables(en[key])]);
    }
  });

  it('never glues an ending to a variable', () => {
    for (const key of keys)
      expect(texts[key]).not.toMatch(/\}\}(?:[\p{L}-]|:\p{L})/u);
  });
});
