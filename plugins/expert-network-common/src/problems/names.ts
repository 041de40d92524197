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
  for (const language of ['fi', 'sv']) {
    const name = nameIn(subject, language);
    const other = alike(subjects)
      .get(keyOf(subject, language))
      ?.find(
        one =>
          one !== subject && areNear(one, subject) && areTogether(one, subject),
      );
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

function alike(subjects: readonly Subject[]): Namesakes {
  const before = known.get(subjects);
  if (before) return before;
  const groups = new Map<string, Subject[]>();
  for (const subject of subjects) {
    for (const language of ['fi', 'sv']) {
      const key = keyOf(subject, language);
      const group = groups.get(key);
      if (group) group.push(subject);
      else groups.set(key, [subject]);
    }
  }
  known.set(subjects, groups);
  return groups;
}

function keyOf(subject: Subject, language: string): string {
  const { kind, spec } = subject.entity;
  const name = nameIn(subject, language)?.trim().toLowerCase();
  return [kind, spec?.type, language, name].join('\n');
}

// Who names no region serves the whole country, as others of that kind do.
function areNear(a: Subject, b: Subject): boolean {
  const here = regionsOf(a);
  const there = regionsOf(b);
  return here.length === 0 || there.length === 0
    ? here.length === there.length
    : here.some(region => there.includes(region));
}

function regionsOf(subject: Subject): readonly string[] {
  return [...written(subject, 'serves'), ...written(subject, 'regions')].map(
    ({ text }) => fullRef(text, 'Region', subject.entity),
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
