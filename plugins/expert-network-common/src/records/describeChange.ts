import type { JsonValue } from '@backstage/types';
import { dayInWords } from '../directory/dayInWords';
import type { Localized } from '../Localized';
import { nameOfCode } from '../vocabulary/vocabularies';
import type { FieldChange } from './changesBetween';
import type { FieldKind, KindOf } from './fieldKinds';
import { isObject } from './place';
import type { RecordType } from './RecordType';

/** A change in words: what it is about, what stood there and what stands there. */
export interface DescribedChange {
  readonly field: string;
  readonly what: Localized;
  /** Absent where nothing was said. */
  readonly before?: Localized;
  readonly after?: Localized;
  /** Of a list that had something in it and still has: what came to it and what left it. */
  readonly added?: Localized;
  readonly removed?: Localized;
  /** The language what was said is in, where it is in one: the Swedish name, whoever reads it. */
  readonly lang?: string;
}

/** The name of an entity by its ref; undefined where nobody knows it. */
export type NameOf = (ref: string) => Localized | undefined;

/** A change of a record as people read it. */
export function describeChange(
  { fields }: Pick<RecordType, 'fields'>,
  { field, before, after }: FieldChange,
  nameOf: NameOf,
): DescribedChange {
  const known = fields.find(({ name }) => name === field);
  // A form of another time may have asked what this one does not: it is shown as it was written.
  const kind = known?.kind ?? { is: 'text', max: 0 };
  const said = (value: JsonValue | undefined) =>
    value === undefined ? undefined : inWords(value, kind, nameOf);
  const moved = isList(before) && isList(after) && kind.is !== 'rows';
  return {
    field,
    what: known?.label ?? plain(field),
    before: said(before),
    after: said(after),
    added: moved ? said(without(after, before)) : undefined,
    removed: moved ? said(without(before, after)) : undefined,
    lang: kind.is === 'text' ? tongueOf(known?.path) : undefined,
  };
}

const tongues: readonly (string | undefined)[] = [
  'fi',
  'sv',
  'en',
  'se',
  'smn',
  'sms',
];

function tongueOf(path: readonly string[] = []): string | undefined {
  const last = path.at(-1);
  return tongues.includes(last) ? last : undefined;
}

function isList(value: JsonValue | undefined): value is JsonValue[] {
  return Array.isArray(value);
}

function without(
  list: readonly JsonValue[],
  others: readonly JsonValue[],
): JsonValue[] | undefined {
  const left = list.filter(item => !others.includes(item));
  return left.length > 0 ? left : undefined;
}

type Words<K extends FieldKind> = (
  value: JsonValue,
  kind: K,
  nameOf: NameOf,
) => Localized;

const words: { readonly [T in FieldKind['is']]: Words<KindOf<T>> } = {
  text: value => plain(value),
  count: value => plain(value),
  date: value => dayInWords(String(value)),
  time: value => plain(value),
  link: value => plain(value),
  choice: (value, { choices }) => choices[String(value)] ?? plain(value),
  code: (value, { vocabulary }) => nameOfCode(vocabulary, String(value)),
  codes: (value, { vocabulary }) =>
    listed(value, one => nameOfCode(vocabulary, String(one)), ', '),
  ref: (value, _, nameOf) => nameOf(String(value)) ?? nameInRef(value),
  refs: (value, _, nameOf) =>
    listed(value, one => nameOf(String(one)) ?? nameInRef(one), ', '),
  rows: (value, { cells }, nameOf) =>
    listed(
      value,
      row =>
        join(
          cells.flatMap(({ name, kind, label }) => {
            const said = isObject(row) ? row[name] : undefined;
            return said === undefined
              ? []
              : [labelled(label, inWords(said, kind, nameOf))];
          }),
          ', ',
        ),
      '; ',
    ),
};

function inWords(value: JsonValue, kind: FieldKind, nameOf: NameOf): Localized {
  return (words[kind.is] as Words<FieldKind>)(value, kind, nameOf);
}

function listed(
  value: JsonValue,
  one: (item: JsonValue) => Localized,
  separator: string,
): Localized {
  const items = (
    Array.isArray(value) ? value : [value]
  ) as readonly JsonValue[];
  return join(items.map(one), separator);
}

function join(parts: readonly Localized[], separator: string): Localized {
  const all = (language: keyof Localized) =>
    parts.map(part => part[language]).join(separator);
  return { fi: all('fi'), sv: all('sv'), en: all('en') };
}

function labelled(label: Localized, said: Localized): Localized {
  const both = (language: keyof Localized) =>
    `${label[language]}: ${said[language]}`;
  return { fi: both('fi'), sv: both('sv'), en: both('en') };
}

function nameInRef(ref: JsonValue): Localized {
  return plain(String(ref).replace(/^.*\//, ''));
}

function plain(value: JsonValue): Localized {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return { fi: text, sv: text, en: text };
}
