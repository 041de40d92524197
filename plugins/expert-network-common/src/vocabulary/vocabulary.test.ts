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
import type { WrittenConcept } from './vocabularyRules';

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

describe('vocabularyProblems', () => {
  const texts = { fi: 'vaino', sv: 'stalkning', en: 'stalking' };
  const one: WrittenConcept = {
    code: 'vaino',
    names: texts,
    words: { fi: ['kyttäys'], sv: ['förföljelse'], en: ['harassment'] },
    definition: texts,
  };
  const two: WrittenConcept = {
    code: 'ero',
    names: { fi: 'ero', sv: 'separation', en: 'divorce' },
    definition: texts,
  };

  it('finds nothing in a sound file', () => {
    expect(vocabularyProblems({ schemes: { phenomena: [one, two] } })).toEqual(
      [],
    );
  });

  it.each<[code: string, pointer: string, concepts: readonly WrittenConcept[]]>(
    [
      ['member-unknown', '/0/colour', [{ ...one, ...{ colour: 'red' } }]],
      ['code-malformed', '/0/code', [{ ...one, code: 'Vaino_1' }]],
      ['code-malformed', '/0/code', [{ ...one, code: '' }]],
      ['code-doubled', '/1/code', [one, { ...two, code: 'vaino' }]],
      [
        'language-unknown',
        '/0/names/de',
        [{ ...one, names: { ...texts, de: 'Nachstellung' } }],
      ],
      [
        'language-unknown',
        '/0/words/de/0',
        [{ ...one, words: { de: ['Nachstellung'] } }],
      ],
      [
        'language-unknown',
        '/0/definition/de',
        [{ ...one, definition: { ...texts, de: 'x' } }],
      ],
      [
        'text-missing',
        '/0/names/sv',
        [{ ...one, names: { fi: 'vaino', en: 'stalking' } }],
      ],
      [
        'text-missing',
        '/0/definition/en',
        [{ ...one, definition: { ...texts, en: ' ' } }],
      ],
      [
        'definition-missing',
        '/0/definition',
        [{ ...one, definition: undefined }],
      ],
      [
        'text-untidy',
        '/0/names/fi',
        [{ ...one, names: { ...texts, fi: 'va\u0308ino' } }],
      ],
      [
        'text-untidy',
        '/0/words/fi/0',
        [{ ...one, words: { fi: [' kyttäys'] } }],
      ],
      [
        'name-doubled',
        '/1/names/sv',
        [one, { ...two, names: { ...two.names, sv: 'Stalkning' } }],
      ],
      ['word-missing', '/0/words/fi/0', [{ ...one, words: { fi: [''] } }]],
      [
        'word-doubled',
        '/0/words/fi/1',
        [{ ...one, words: { fi: ['kyttäys', 'Kyttäys'] } }],
      ],
      ['word-doubled', '/0/words/fi/0', [{ ...one, words: { fi: ['Vaino'] } }]],
      [
        'word-names-another',
        '/0/words/fi/0',
        [{ ...one, words: { fi: ['divorce'] } }, two],
      ],
      [
        'broader-unknown',
        '/0/broader/1',
        [{ ...one, broader: ['ero', 'gone'] }, two],
      ],
      ['broader-cycle', '/0/broader', [{ ...one, broader: ['vaino'] }]],
      [
        'broader-cycle',
        '/1/broader',
        [
          { ...one, broader: ['ero'] },
          { ...two, broader: ['vaino'] },
        ],
      ],
      [
        'replaced-by-unknown',
        '/0/replacedBy',
        [{ ...one, replacedBy: 'gone' }],
      ],
      [
        'replaced-by-replaced',
        '/0/replacedBy',
        [
          { ...one, replacedBy: 'ero' },
          { ...two, replacedBy: 'vaino' },
        ],
      ],
    ],
  )('says %s at %s', (code, pointer, concepts) => {
    expect(
      vocabularyProblems({ schemes: { phenomena: concepts } }),
    ).toContainEqual({ pointer: `/schemes/phenomena${pointer}`, code });
  });

  it('asks no definition of what its name explains', () => {
    const plain = { ...one, definition: undefined };
    expect(vocabularyProblems({ schemes: { languages: [plain] } })).toEqual([]);
  });

  it('lets two ways up lead to the same concept', () => {
    const diamond: readonly WrittenConcept[] = [
      { ...one, broader: ['a', 'b'] },
      { ...aConcept('a'), broader: ['top'] },
      { ...aConcept('b'), broader: ['top'] },
      aConcept('top'),
    ];
    expect(vocabularyProblems({ schemes: { phenomena: diamond } })).toEqual([]);
  });
});

function aConcept(code: string): WrittenConcept {
  const texts = { fi: `${code} fi`, sv: `${code} sv`, en: `${code} en` };
  return { code, names: texts, definition: texts };
}

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
