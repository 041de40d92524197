import type { Language } from '@tukiverkko/ui';

type Words = Readonly<Record<Language, string>>;

/** A demo person as `/demo/people` tells of them. */
export interface DemoPerson {
  readonly entityRef: string;
  readonly name: string;
  readonly group: string;
  readonly role: string;
  readonly title: Words;
  readonly place: Words;
  readonly try: Words;
}

/** The headings, in the order they are shown. */
export const demoGroups = [
  'asks',
  'answers',
  'coordinates',
  'edits',
  'runs',
  'none',
] as const;

/** Those whose name, title, place or what to try holds every word, in the reader's language. */
export function findPeople(
  people: readonly DemoPerson[],
  words: string,
  language: Language,
): readonly DemoPerson[] {
  const wanted = words.toLocaleLowerCase(language).split(/\s+/).filter(Boolean);
  return people.filter(person => {
    const said = [
      person.name,
      person.title[language],
      person.place[language],
      person.try[language],
    ]
      .join(' ')
      .toLocaleLowerCase(language);
    return wanted.every(word => said.includes(word));
  });
}

const storageKey = 'tukiverkko.demo-person';

/** Which person this tab has chosen: kept in the tab only, so two tabs may be two people. */
export const chosenPerson = {
  read: (): string | undefined =>
    sessionStorage.getItem(storageKey) ?? undefined,
  keep: (entityRef: string) => sessionStorage.setItem(storageKey, entityRef),
  forget: () => sessionStorage.removeItem(storageKey),
};
