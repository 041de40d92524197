import { fullRef } from '../directory/fullRef';
import { written, type Check, type Subject } from './Subject';

/** Names that are missing in a language of the portal. */
export const missingNames: Check = subject =>
  ['fi', 'sv', 'en']
    .filter(language => nameIn(subject, language) === undefined)
    .map(language => ({
      pointer: `/spec/names/${language}`,
      code: 'name-missing',
      params: { language },
    }));

/** Two of one kind that serve the same region at the same time under one name. */
export const equalNames: Check = (subject, { subjects }) => {
  const alike = namesakes(subjects);
  for (const language of ['fi', 'sv']) {
    const name = nameIn(subject, language);
    const other = keysOf(subject, language)
      .flatMap(key => alike.get(key) ?? [])
      .find(one => one.ref !== subject.ref && areTogether(one, subject));
    if (name !== undefined && other) {
      const pointer = `/spec/names/${language}`;
      return [
        { pointer, code: 'name-twice', params: { name, other: other.ref } },
      ];
    }
  }
  return [];
};

type Namesakes = ReadonlyMap<string, readonly Subject[]>;

// Arranged once for all the subjects of one examination.
const known = new WeakMap<readonly Subject[], Namesakes>();

function namesakes(subjects: readonly Subject[]): Namesakes {
  const before = known.get(subjects);
  if (before) return before;
  const groups = new Map<string, Subject[]>();
  for (const subject of subjects) {
    for (const key of [...keysOf(subject, 'fi'), ...keysOf(subject, 'sv')]) {
      const group = groups.get(key);
      if (group) group.push(subject);
      else groups.set(key, [subject]);
    }
  }
  known.set(subjects, groups);
  return groups;
}

function keysOf(subject: Subject, language: string): readonly string[] {
  const { entity, spec } = subject;
  const name = nameIn(subject, language)?.trim().toLocaleLowerCase('fi');
  if (name === undefined) return [];
  const regions = [
    ...written(subject, 'serves'),
    ...written(subject, 'regions'),
  ];
  const places = regions.map(({ text }) => fullRef(text, 'Region', entity));
  return (places.length > 0 ? places : ['everywhere']).map(place =>
    JSON.stringify([entity.kind, spec.type, language, name, place]),
  );
}

// What has ended may have left its name to its successor.
function areTogether({ spec: a }: Subject, { spec: b }: Subject): boolean {
  const isBefore = (one: typeof a, other: typeof a) =>
    typeof one.validTo === 'string' &&
    typeof other.validFrom === 'string' &&
    one.validTo < other.validFrom;
  return !isBefore(a, b) && !isBefore(b, a);
}

function nameIn({ spec }: Subject, language: string): string | undefined {
  const names = spec.names as Record<string, unknown> | undefined | null;
  const name = names?.[language];
  return typeof name === 'string' && name.trim() !== '' ? name : undefined;
}
