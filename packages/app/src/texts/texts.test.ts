import en from './en';
import fi from './fi';
import sv from './sv';

type Texts = { readonly [key: string]: string | Texts };

/** `{ nav: { home } }` as `nav.home`, the way the other languages write their keys. */
function flat(texts: Texts, prefix = ''): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(texts).flatMap(([key, value]) =>
      typeof value === 'string'
        ? [[prefix + key, value]]
        : Object.entries(flat(value, `${prefix}${key}.`)),
    ),
  );
}

/** What is to be filled in, text by text. */
function gaps(texts: Texts) {
  return Object.fromEntries(
    Object.entries(flat(texts)).map(([key, text]) => [
      key,
      (text.match(/\{\{\w+\}\}/g) ?? []).sort(),
    ]),
  );
}

describe('the texts', () => {
  it.each([
    ['Finnish', fi],
    ['Swedish', sv],
  ])('are all there in %s, with the same gaps to fill', (_, texts) => {
    expect(gaps(texts)).toEqual(gaps(en));
    expect(Object.values(texts).filter(text => text.trim() === '')).toEqual([]);
  });
});
