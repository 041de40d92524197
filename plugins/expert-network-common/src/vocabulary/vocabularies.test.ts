import { nameOfCode, vocabularies } from './vocabularies';

describe('vocabularies', () => {
  it('hold 36 phenomena and 29 areas of expertise', () => {
    expect(vocabularies.phenomena).toHaveLength(36);
    expect(vocabularies.expertise).toHaveLength(29);
  });

  it.each(Object.entries(vocabularies))(
    '%s has each code once, in kebab case, with a name in three languages',
    (_, concepts) => {
      const codes = concepts.map(concept => concept.code);
      expect(new Set(codes).size).toBe(codes.length);
      for (const { code, names } of concepts) {
        expect(code).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
        for (const name of Object.values(names))
          expect(name.trim()).not.toBe('');
      }
    },
  );

  it('lets a code nobody knows stand for itself', () => {
    expect(nameOfCode('phenomena', 'gone')).toEqual({
      fi: 'gone',
      sv: 'gone',
      en: 'gone',
    });
  });
});
