import { en } from './en';
import fi from './fi';
import sv from './sv';

const keys = Object.keys(en) as Array<keyof typeof en>;
const placeholders = (text: string) =>
  [...text.matchAll(/\{\{\w+\}\}/g)].map(String).sort();

describe.each([
  ['Finnish', fi],
  ['Swedish', sv],
])('%s', (_name, texts) => {
  it('answers every key and no other', () => {
    expect(Object.keys(texts)).toEqual(keys);
  });

  it.each(keys)('says something for %s, with the same placeholders', key => {
    expect(texts[key].trim()).not.toBe('');
    expect(placeholders(texts[key])).toEqual(placeholders(en[key]));
  });
});
