import { vocabularyProblems } from './vocabularyProblems';
import { vocabularyRules, type WrittenConcept } from './vocabularyRules';

const texts = { fi: 'vaino', sv: 'stalkning', en: 'stalking' };

const vaino: WrittenConcept = {
  code: 'vaino',
  names: texts,
  words: { fi: ['kyttäys'], sv: ['förföljelse'], en: ['harassment'] },
  definition: texts,
};

const ero: WrittenConcept = {
  code: 'ero',
  names: { fi: 'ero', sv: 'separation', en: 'divorce' },
  definition: texts,
};

const problemsOf = (...concepts: readonly WrittenConcept[]) =>
  vocabularyProblems({ schemes: { phenomena: concepts } });

type Change = Partial<WrittenConcept> & { readonly colour?: string };

/** What was written into the first concept, and into the second, and where that is a problem. */
const broken: readonly (readonly [
  code: string,
  pointer: string,
  first: Change,
  second?: Change,
])[] = [
  ['member-unknown', '/0/colour', { colour: 'red' }],
  ['code-malformed', '/0/code', { code: 'Vaino_1' }],
  ['code-malformed', '/0/code', { code: '' }],
  ['code-doubled', '/1/code', {}, { code: 'vaino' }],
  ['language-unknown', '/0/names/de', { names: { ...texts, de: 'Stalking' } }],
  ['language-unknown', '/0/words/de/0', { words: { de: ['Nachstellung'] } }],
  [
    'language-unknown',
    '/0/definition/de',
    { definition: { ...texts, de: 'x' } },
  ],
  ['text-missing', '/0/names/sv', { names: { fi: 'vaino', en: 'stalking' } }],
  ['text-missing', '/0/definition/en', { definition: { ...texts, en: ' ' } }],
  ['definition-missing', '/0/definition', { definition: undefined }],
  ['text-untidy', '/0/names/fi', { names: { ...texts, fi: 'va\u0308ino' } }],
  ['text-untidy', '/0/words/fi/0', { words: { fi: [' kyttäys'] } }],
  ['name-doubled', '/1/names/sv', {}, { names: { ...texts, sv: 'Stalkning' } }],
  ['word-missing', '/0/words/fi/0', { words: { fi: [''] } }],
  ['word-doubled', '/0/words/fi/1', { words: { fi: ['kyttäys', 'Kyttäys'] } }],
  ['word-doubled', '/0/words/fi/0', { words: { fi: ['Vaino'] } }],
  ['word-names-another', '/0/words/fi/0', { words: { fi: ['divorce'] } }],
  ['broader-unknown', '/0/broader/1', { broader: ['ero', 'gone'] }],
  ['broader-cycle', '/0/broader', { broader: ['vaino'] }],
  ['broader-cycle', '/1/broader', { broader: ['ero'] }, { broader: ['vaino'] }],
  ['replaced-by-unknown', '/0/replacedBy', { replacedBy: 'gone' }],
  [
    'replaced-by-replaced',
    '/0/replacedBy',
    { replacedBy: 'ero' },
    { replacedBy: 'vaino' },
  ],
];

describe('vocabularyProblems', () => {
  it('finds nothing in a sound file', () => {
    expect(problemsOf(vaino, ero)).toEqual([]);
  });

  it.each(
    broken.map(([code, pointer, first, second = {}]) => ({
      code,
      pointer,
      concepts: [
        { ...vaino, ...first },
        { ...ero, ...second },
      ],
    })),
  )('says $code at $pointer', ({ code, pointer, concepts }) => {
    expect(problemsOf(...concepts)).toContainEqual({
      pointer: `/schemes/phenomena${pointer}`,
      code,
    });
  });

  it('is shown a broken example of every rule', () => {
    expect(new Set(broken.map(([code]) => code))).toEqual(
      new Set(Object.keys(vocabularyRules)),
    );
  });

  it('asks no definition of what its name explains', () => {
    const plain = { ...vaino, definition: undefined };
    expect(vocabularyProblems({ schemes: { languages: [plain] } })).toEqual([]);
  });

  it('lets two ways up lead to the same concept', () => {
    const diamond = [
      aConcept('bottom', ['left', 'right']),
      aConcept('left', ['top']),
      aConcept('right', ['top']),
      aConcept('top'),
    ];
    expect(problemsOf(...diamond)).toEqual([]);
  });
});

function aConcept(
  code: string,
  broader: readonly string[] = [],
): WrittenConcept {
  const own = { fi: `${code} fi`, sv: `${code} sv`, en: `${code} en` };
  return { code, names: own, definition: own, broader };
}
