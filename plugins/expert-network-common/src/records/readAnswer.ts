import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import type { JsonObject, JsonValue } from '@backstage/types';
import { isDay } from '../directory/isDay';
import { conceptOf, type VocabularyName } from '../vocabulary/vocabularies';
import type { FieldKind, KindOf } from './fieldKinds';
import { isObject } from './place';
import type { RecordField } from './RecordField';
import type { RecordProblem, RecordProblemCode } from './RecordProblem';

/** An answer read: its value, nothing, or why it is none. */
export interface ReadAnswer {
  readonly value?: JsonValue;
  readonly problems: readonly RecordProblem[];
}

/** The answers of a table of fields, each read by its kind; what is blank or not asked is absent. */
export function readAnswers(
  fields: readonly RecordField[],
  answers: Readonly<Record<string, unknown>>,
): {
  readonly values: JsonObject;
  readonly problems: readonly RecordProblem[];
} {
  const values: JsonObject = {};
  const problems: RecordProblem[] = [];
  for (const field of fields) {
    if (field.when && !field.when(answers)) continue;
    const read = readAnswer(field, answers[field.name]);
    problems.push(...read.problems);
    if (read.value !== undefined) values[field.name] = read.value;
    else if (field.required && read.problems.length === 0) {
      problems.push({ field: field.name, code: 'missing' });
    }
  }
  return { values, problems: [...problems, ...crossed(values)] };
}

type Reader<K extends FieldKind> = (
  answer: unknown,
  kind: K,
) => { readonly value?: JsonValue; readonly code?: RecordProblemCode };

type Readers = {
  readonly [T in Exclude<FieldKind['is'], 'rows'>]: Reader<KindOf<T>>;
};

// A clock may say its seconds; nothing here begins within a minute.
const time = /^((?:[01]\d|2[0-3]):[0-5]\d)(?::[0-5]\d)?$/;
const link = /^https:\/\/[^\s"<>\\^`{|}]+$/;
const longestLink = 500;

const readers: Readers = {
  text: (answer, { max, pattern }) => {
    if (typeof answer !== 'string') return { code: 'wrong-type' };
    const value = answer.trim();
    if (value === '') return {};
    if (value.length > max) return { code: 'too-long' };
    return pattern && !pattern.test(value) ? { code: 'wrong-type' } : { value };
  },
  date: answer =>
    typeof answer === 'string' && isDay(answer)
      ? { value: answer }
      : { code: 'date-unknown' },
  time: answer => {
    const [, clock] = (typeof answer === 'string' && time.exec(answer)) || [];
    return clock === undefined ? { code: 'wrong-type' } : { value: clock };
  },
  link: answer => {
    if (typeof answer !== 'string') return { code: 'wrong-type' };
    const value = answer.trim();
    if (value === '') return {};
    if (value.length > longestLink) return { code: 'too-long' };
    return link.test(value) ? { value } : { code: 'wrong-type' };
  },
  count: (answer, { min, max }) =>
    Number.isInteger(answer) && Number(answer) >= min && Number(answer) <= max
      ? { value: Number(answer) }
      : { code: 'wrong-type' },
  choice: (answer, { choices }) =>
    typeof answer === 'string' && Object.hasOwn(choices, answer)
      ? { value: answer }
      : { code: 'code-unknown' },
  code: (answer, { vocabulary }) => readCode(answer, vocabulary),
  codes: (answer, { vocabulary, max }) =>
    readList(answer, max, one => readCode(one, vocabulary)),
  ref: (answer, { of }) => readRef(answer, of),
  refs: (answer, { of, max }) => readList(answer, max, one => readRef(one, of)),
};

function readAnswer({ name, kind }: RecordField, answer: unknown): ReadAnswer {
  if (answer === undefined || answer === null) return { problems: [] };
  if (kind.is === 'rows') return readRows(name, kind, answer);
  const { value, code } = (readers[kind.is] as Reader<FieldKind>)(answer, kind);
  return { value, problems: code ? [{ field: name, code }] : [] };
}

function readRows(
  name: string,
  { cells, max }: KindOf<'rows'>,
  answer: unknown,
): ReadAnswer {
  const refused = (code: RecordProblemCode) => ({
    problems: [{ field: name, code }],
  });
  if (!Array.isArray(answer) || !answer.every(isObject)) {
    return refused('wrong-type');
  }
  if (answer.length > max) return refused('too-many');
  const isBlank = (row: JsonObject) =>
    Object.values(row).every(cell => cell === null || cell === '');
  const rows = answer.flatMap((row, index) => {
    if (isBlank(row)) return [];
    const { values, problems } = readAnswers(cells, row);
    const at = (field: string) => `${name}/${index}/${field}`;
    const unknown = Object.keys(row).filter(
      key => !cells.some(cell => cell.name === key),
    );
    return [
      {
        values,
        problems: [
          ...problems.map(({ field, code }) => ({ field: at(field), code })),
          ...unknown.map(key => ({
            field: at(key),
            code: 'field-unknown' as const,
          })),
        ],
      },
    ];
  });
  const values = rows.map(row => row.values);
  return {
    value: values.length === 0 ? undefined : values,
    problems: rows.flatMap(({ problems }) => problems),
  };
}

function readList(
  answer: unknown,
  max: number,
  readOne: (one: unknown) => ReturnType<Reader<FieldKind>>,
): ReturnType<Reader<FieldKind>> {
  if (!Array.isArray(answer)) return { code: 'wrong-type' };
  if (answer.length > max) return { code: 'too-many' };
  const read = answer.map(readOne);
  const wrong = read.find(({ code }) => code !== undefined);
  if (wrong) return wrong;
  const values = [...new Set(read.map(({ value }) => value!))];
  return values.length === 0 ? {} : { value: values };
}

function readCode(answer: unknown, vocabulary: VocabularyName) {
  return typeof answer === 'string' && conceptOf(vocabulary, answer)
    ? { value: answer }
    : { code: 'code-unknown' as const };
}

function readRef(answer: unknown, of: string) {
  try {
    const ref = parseEntityRef(String(answer));
    return ref.kind.toLocaleLowerCase('en-US') === of.toLocaleLowerCase('en-US')
      ? { value: stringifyEntityRef(ref) }
      : { code: 'ref-unknown' as const };
  } catch {
    return { code: 'ref-unknown' as const };
  }
}

const spans = [
  ['validFrom', 'validTo'],
  ['starts', 'ends'],
] as const;

/** Days, or times of one day, in an order that cannot be; both of a pair are included in the span. */
function crossed(values: JsonObject): readonly RecordProblem[] {
  return spans.flatMap(([first, last]) => {
    const [from, to] = [values[first], values[last]];
    return typeof from === 'string' && typeof to === 'string' && to < from
      ? [{ field: last, code: 'dates-order' as const }]
      : [];
  });
}
