import { phenomenaInOrder } from './phenomenaInOrder';

const codes = (typed: string) =>
  phenomenaInOrder(typed, 'fi').map(({ concept }) => concept.code);

describe('phenomenaInOrder', () => {
  it('lists every phenomenon by its name in the language of the reader', () => {
    for (const language of ['fi', 'sv', 'en'] as const) {
      const names = phenomenaInOrder('', language).map(({ name }) => name);
      expect(names).toHaveLength(36);
      expect(names).toEqual(
        [...names].sort(new Intl.Collator(language).compare),
      );
    }
  });

  it.each(['VAINO', 'vainoaminen', 'jalkeinen vaino'])(
    'finds stalking by %s',
    typed => expect(codes(typed)).toContain('vaino'),
  );

  it('tells which other word matched where the name does not', () => {
    const found = phenomenaInOrder('vainoaminen', 'fi');
    expect(found.map(({ matched }) => matched)).toEqual([['vainoaminen']]);
  });

  it('finds nothing by a word that no phenomenon goes by', () => {
    expect(codes('polkupyörä')).toEqual([]);
  });
});
