import type { JsonValue } from '@backstage/types';
import fc from 'fast-check';
import type { FieldKind, KindOf } from '../records/fieldKinds';
import type { RecordField } from '../records/RecordField';
import { codesIn, currentCode } from '../vocabulary/vocabularies';

/* Answers a form would accept, made from the table of fields itself. */

type Values = {
  readonly [T in FieldKind['is']]: (
    kind: KindOf<T>,
    name: string,
  ) => fc.Arbitrary<JsonValue>;
};

const word = fc
  .string({ minLength: 1, maxLength: 30 })
  .map(text => text.trim())
  .filter(text => text !== '');

const ref = (kind: string) =>
  fc
    .constantFrom('one', 'two', 'three')
    .map(name => `${kind.toLocaleLowerCase('en-US')}:default/${name}`);

const offered = (vocabulary: Parameters<typeof codesIn>[0]) =>
  codesIn(vocabulary).filter(code => currentCode(vocabulary, code) === code);

const values: Values = {
  text: ({ pattern }) => (pattern ? fc.constant('referral') : word),
  date: (_, name) =>
    fc
      .date({
        // So that no span ends before it begins.
        min: new Date(name === 'validTo' ? '2027-01-01' : '2020-01-01'),
        max: new Date(name === 'validTo' ? '2030-12-31' : '2026-12-31'),
        noInvalidDate: true,
      })
      .map(date => date.toISOString().slice(0, 10)),
  time: (_, name) =>
    fc
      .integer({
        min: name === 'ends' ? 720 : 0,
        max: name === 'ends' ? 1439 : 720,
      })
      .map(minutes =>
        [Math.floor(minutes / 60), minutes % 60]
          .map(part => String(part).padStart(2, '0'))
          .join(':'),
      ),
  link: () => fc.webUrl({ validSchemes: ['https'], size: 'small' }),
  count: ({ min, max }) => fc.integer({ min, max }),
  choice: ({ choices }) => fc.constantFrom(...Object.keys(choices)),
  code: ({ vocabulary }) => fc.constantFrom(...offered(vocabulary)),
  codes: ({ vocabulary }) =>
    fc.subarray([...offered(vocabulary)], { minLength: 1, maxLength: 4 }),
  ref: ({ of }) => ref(of),
  refs: ({ of }) => fc.uniqueArray(ref(of), { minLength: 1, maxLength: 3 }),
  rows: ({ cells, max }) =>
    fc.array(
      answersOf(cells).filter(row => Object.keys(row).length > 0),
      { minLength: 1, maxLength: Math.min(max, 3) },
    ),
};

/** Answers of a table of fields: all that must be answered, and some of the rest. */
export function answersOf(
  fields: readonly RecordField[],
): fc.Arbitrary<Readonly<Record<string, JsonValue>>> {
  const required = fields
    .filter(field => field.required)
    .map(({ name }) => name);
  return fc
    .record(
      Object.fromEntries(
        fields.map(({ name, kind }) => [name, ofKind(kind, name)]),
      ),
      { requiredKeys: required },
    )
    .map(answers =>
      Object.fromEntries(
        Object.entries(answers).filter(([name]) => {
          const when = fields.find(field => field.name === name)?.when;
          return !when || when(answers);
        }),
      ),
    );
}

function ofKind(kind: FieldKind, name: string): fc.Arbitrary<JsonValue> {
  return (
    values[kind.is] as (of: FieldKind, name: string) => fc.Arbitrary<JsonValue>
  )(kind, name);
}
