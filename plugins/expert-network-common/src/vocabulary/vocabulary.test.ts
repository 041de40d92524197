import {
  codesIn,
  conceptOf,
  currentCode,
  nameOfCode,
  vocabularies,
  type VocabularyName,
} from './vocabularies';
import file from './vocabulary.json';
import { vocabularyProblems } from './vocabularyProblems';

const names = Object.keys(vocabularies) as VocabularyName[];

describe('the vocabulary', () => {
  it('has nothing to mend', () => {
    expect(vocabularyProblems(file)).toEqual([]);
  });

  it('holds the vocabularies the product knows, and no others', () => {
    expect(Object.keys(file.schemes)).toEqual(names);
  });

  it.each([
    ['phenomena', 36],
    ['expertise', 29],
    ['clientGroups', 14],
    ['levels', 3],
    ['modes', 13],
    ['languages', 9],
  ] as const)('offers in %s %i concepts', (name, count) => {
    expect(vocabularies[name]).toHaveLength(count);
  });

  it.each(names)('gives words in three languages to each of %s', name => {
    for (const { code, words = {} } of vocabularies[name])
      expect([code, Object.keys(words)]).toEqual([code, ['fi', 'sv', 'en']]);
  });

  it.each([
    ['nepsy', 'phenomena', 'nepsy'],
    ['npf', 'phenomena', 'nepsy'],
    ['hatka', 'phenomena', 'poissaolo'],
    ['rymning', 'phenomena', 'poissaolo'],
    ['viiltely', 'phenomena', 'itsensa-vahing'],
    ['skära sig', 'phenomena', 'itsensa-vahing'],
    ['jengi', 'phenomena', 'rikokset'],
    ['stalkning', 'phenomena', 'vaino'],
    ['hemmasittare', 'phenomena', 'koulupoissaolo'],
    ['FGM', 'phenomena', 'kunniavakivalta'],
    ['VSS', 'phenomena', 'vaativa-sijaishuolto'],
    ['lastenvalvoja', 'expertise', 'perheoikeus'],
    ['barnatillsyningsman', 'expertise', 'perheoikeus'],
    ['LSL 14', 'modes', 'monialainen-ryhma'],
    ['MDO', 'modes', 'monialainen-ryhma'],
    ['kotikäynti', 'modes', 'jalkautuva'],
    ['anarâškielâ', 'languages', 'smn'],
    ['tulkki', 'languages', 'other'],
  ] as const)('knows that %s is said of %s %s', (word, vocabulary, code) => {
    const words = Object.values(conceptOf(vocabulary, code)?.words ?? {});
    expect(words.flat()).toContain(word);
  });

  it('says a word of two concepts only where it means both', () => {
    expect(names.flatMap(sharedWords)).toEqual([
      'phenomena pahoinpitely: lahisuhdevakivalta kaltoinkohtelu',
      'phenomena misshandel: lahisuhdevakivalta kaltoinkohtelu',
      'expertise camhs: lastenpsykiatria nuorisopsykiatria',
      'languages saame: se smn sms',
      'languages saamen kieli: se smn sms',
      'languages saamenkielinen: se smn sms',
      'languages samiska: se smn sms',
      'languages samiskspråkig: se smn sms',
      'languages sámi: se smn sms',
      'languages sámi language: se smn sms',
      'languages viittomakieli: fse fss',
      'languages viittomakielinen: fse fss',
      'languages teckenspråk: fse fss',
      'languages teckenspråkig: fse fss',
      'languages sign language: fse fss',
    ]);
  });

  it('is read as linked data: every member has an address, every vocabulary its own', () => {
    const context: Readonly<Record<string, unknown>> = file['@context'];
    for (const member of [
      'names',
      'words',
      'definition',
      'broader',
      'replacedBy',
    ])
      expect(context[member]).toHaveProperty(
        '@id',
        expect.stringMatching(/^(skos|dct):/),
      );
    for (const name of names)
      expect(context[name]).toHaveProperty(
        ['@context', '@base'],
        `https://tukiverkko.fi/vocabulary/${name}/`,
      );
  });

  it('stays under 90 kB on its way to a browser', () => {
    expect(Buffer.byteLength(JSON.stringify(file))).toBeLessThan(90_000);
  });
});

describe('a concept that was replaced', () => {
  it('is not offered, stays readable, and leads to its successor', () => {
    const offered = vocabularies.phenomena.map(({ code }) => code);
    expect(offered).not.toContain('asperger');
    expect(codesIn('phenomena')).toContain('asperger');
    expect(nameOfCode('phenomena', 'asperger').fi).toBe(
      'Aspergerin oireyhtymä',
    );
    expect(currentCode('phenomena', 'asperger')).toBe('autismikirjo');
    expect(currentCode('phenomena', 'autismikirjo')).toBe('autismikirjo');
  });
});

describe('a code nobody knows', () => {
  it('stands for itself', () => {
    expect(conceptOf('phenomena', 'gone')).toBeUndefined();
    expect(nameOfCode('phenomena', 'gone')).toEqual({
      fi: 'gone',
      sv: 'gone',
      en: 'gone',
    });
  });
});

/** Words of two concepts or more, e.g. `languages saame: se smn sms`. */
function sharedWords(vocabulary: VocabularyName): readonly string[] {
  const codes = new Map<string, Set<string>>();
  for (const { code, words = {} } of vocabularies[vocabulary])
    for (const word of Object.values(words).flat()) {
      const key = word.toLowerCase();
      codes.set(key, (codes.get(key) ?? new Set()).add(code));
    }
  return [...codes]
    .filter(([, meant]) => meant.size > 1)
    .map(([word, meant]) => `${vocabulary} ${word}: ${[...meant].join(' ')}`);
}
