import type { VocabularyName } from './vocabularies';

type WrittenTexts = Readonly<Record<string, string | undefined>>;

/** A concept as somebody wrote it: only its shape is known. */
export interface WrittenConcept {
  readonly code: string;
  readonly names: WrittenTexts;
  readonly words?: Readonly<Record<string, readonly string[] | undefined>>;
  readonly definition?: WrittenTexts;
  readonly broader?: readonly string[];
  readonly replacedBy?: string;
}

/** Points at what breaks the rule, from the list of concepts on. */
type Rule = (
  concepts: readonly WrittenConcept[],
  vocabulary: string,
) => readonly string[];

const languages: readonly string[] = ['fi', 'sv', 'en'];

const members: ReadonlySet<string> = new Set([
  'code',
  'names',
  'words',
  'definition',
  'broader',
  'replacedBy',
]);

// What people must choose between has to say what it means; a language or an age says it by its name.
const defined: ReadonlySet<string> = new Set([
  'phenomena',
  'expertise',
  'levels',
  'modes',
] satisfies VocabularyName[]);

/** What a vocabulary must hold to, by the code of the problem. */
export const vocabularyRules: Readonly<Record<string, Rule>> = {
  'member-unknown': each(concept =>
    Object.keys(concept)
      .filter(member => !members.has(member))
      .map(member => `/${member}`),
  ),
  'code-malformed': each(({ code }) =>
    /^[a-z0-9][a-z0-9-]*$/.test(code) ? [] : ['/code'],
  ),
  'code-doubled': each(({ code }, concepts) =>
    concepts.filter(other => other.code === code).length > 1 ? ['/code'] : [],
  ),
  'language-unknown': each(concept =>
    [...textsOf(concept), ...wordsOf(concept)]
      .filter(({ language }) => !languages.includes(language))
      .map(({ pointer }) => pointer),
  ),
  'text-missing': each(({ names, definition }) =>
    languages.flatMap(language => [
      ...(isBlank(names[language]) ? [`/names/${language}`] : []),
      ...(definition && isBlank(definition[language])
        ? [`/definition/${language}`]
        : []),
    ]),
  ),
  'definition-missing': each(({ definition }, _, vocabulary) =>
    defined.has(vocabulary) && !definition ? ['/definition'] : [],
  ),
  'text-untidy': each(concept =>
    [...textsOf(concept), ...wordsOf(concept)]
      .filter(({ text }) => text !== text.normalize('NFC').trim())
      .map(({ pointer }) => pointer),
  ),
  'name-doubled': each((concept, concepts) =>
    languages
      .filter(language =>
        concepts.some(
          other =>
            other !== concept &&
            isSame(other.names[language], concept.names[language]),
        ),
      )
      .map(language => `/names/${language}`),
  ),
  'word-missing': each(concept =>
    wordsOf(concept)
      .filter(({ text }) => isBlank(text))
      .map(({ pointer }) => pointer),
  ),
  'word-doubled': each(concept => {
    const words = wordsOf(concept);
    return words
      .filter(
        ({ language, text }, at) =>
          isSame(text, concept.names[language]) ||
          words
            .slice(0, at)
            .some(
              other => other.language === language && isSame(other.text, text),
            ),
      )
      .map(({ pointer }) => pointer);
  }),
  'word-names-another': each((concept, concepts) => {
    const names = concepts
      .filter(other => other !== concept)
      .flatMap(other => Object.values(other.names));
    return wordsOf(concept)
      .filter(({ text }) => names.some(name => isSame(name, text)))
      .map(({ pointer }) => pointer);
  }),
  'broader-unknown': each(({ broader = [] }, concepts) =>
    broader.flatMap((code, at) =>
      find(concepts, code) ? [] : [`/broader/${at}`],
    ),
  ),
  'broader-cycle': each((concept, concepts) =>
    isAbove(concept.code, concept, concepts) ? ['/broader'] : [],
  ),
  'replaced-by-unknown': each(({ replacedBy }, concepts) =>
    replacedBy === undefined || find(concepts, replacedBy)
      ? []
      : ['/replacedBy'],
  ),
  'replaced-by-replaced': each(({ replacedBy }, concepts) =>
    replacedBy !== undefined &&
    find(concepts, replacedBy)?.replacedBy !== undefined
      ? ['/replacedBy']
      : [],
  ),
};

function each(
  pointersOf: (
    concept: WrittenConcept,
    concepts: readonly WrittenConcept[],
    vocabulary: string,
  ) => readonly string[],
): Rule {
  return (concepts, vocabulary) =>
    concepts.flatMap((concept, at) =>
      pointersOf(concept, concepts, vocabulary).map(
        pointer => `/${at}${pointer}`,
      ),
    );
}

interface WrittenText {
  readonly pointer: string;
  readonly language: string;
  readonly text: string;
}

function textsOf({
  names,
  definition = {},
}: WrittenConcept): readonly WrittenText[] {
  return Object.entries({ names, definition }).flatMap(([member, texts]) =>
    Object.entries(texts).map(([language, text = '']) => ({
      pointer: `/${member}/${language}`,
      language,
      text,
    })),
  );
}

function wordsOf({ words = {} }: WrittenConcept): readonly WrittenText[] {
  return Object.entries(words).flatMap(([language, list = []]) =>
    list.map((text, at) => ({
      pointer: `/words/${language}/${at}`,
      language,
      text,
    })),
  );
}

function isBlank(text: string | undefined): boolean {
  return text === undefined || text.trim() === '';
}

function isSame(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && one.toLowerCase() === (other ?? '').toLowerCase();
}

function find(concepts: readonly WrittenConcept[], code: string) {
  return concepts.find(concept => concept.code === code);
}

/** Whether a code is reached by going up from a concept; what was seen once is not climbed again. */
function isAbove(
  code: string,
  { broader = [] }: WrittenConcept,
  concepts: readonly WrittenConcept[],
  seen: Set<string> = new Set(),
): boolean {
  return broader.some(wider => {
    if (wider === code) return true;
    const next = find(concepts, wider);
    if (!next || seen.has(wider)) return false;
    seen.add(wider);
    return isAbove(code, next, concepts, seen);
  });
}
