import type { JsonValue } from '@backstage/types';
import type { Localized } from '../Localized';
import type { FieldKind, KindOf } from '../records/fieldKinds';
import { vocabularies, type VocabularyName } from '../vocabulary/vocabularies';
import { dayIn } from './dayIn';
import { foldName } from './foldName';
import type { ImportProblem } from './ImportProblem';
import type { KnownNames } from './KnownNames';
import { nearest } from './nearest';
import { numberIn, withDigits } from './numbersIn';
import { partsOf } from './partsOf';

/** A cell read: the answer it gives, or why it gives none. */
export type CellRead =
  | { readonly value: JsonValue; readonly problem?: undefined }
  | {
      readonly value?: undefined;
      readonly problem: Pick<ImportProblem, 'code' | 'params'>;
    };

type Reader<K extends FieldKind> = (
  text: string,
  kind: K,
  known: KnownNames,
) => CellRead;

type Readers = { readonly [T in FieldKind['is']]: Reader<KindOf<T>> };

const readers: Readers = {
  text: (text, { max }) =>
    text.length > max
      ? refused('text-long', { length: text.length, max })
      : { value: text },
  date: text => {
    const day = dayIn(text);
    if (day) return { value: day };
    return strayLetter(text, dayIn) ?? refused('day-expected', { found: text });
  },
  // 9.00 is how a Finnish clock is written; what is no time or address the record itself refuses.
  time: text => ({
    value: text.replace(/^(\d)(?=[.:])/, '0$1').replace('.', ':'),
  }),
  link: text => ({ value: text }),
  count: (text, { min, max }) => {
    const number = numberIn(text);
    if (number === undefined) {
      return (
        strayLetter(text, numberIn) ??
        refused('number-expected', { found: text })
      );
    }
    return Number.isInteger(number) && number >= min && number <= max
      ? { value: number }
      : refused('number-between', { found: text, min, max });
  },
  choice: (text, { choices }) =>
    oneOf(text, optionsOf(Object.entries(choices))),
  code: (text, { vocabulary }) => oneOf(text, conceptsOf(vocabulary)),
  codes: (text, { vocabulary }) => {
    const options = conceptsOf(vocabulary);
    return each(
      partsOf(text, part => options.has(foldName(part))),
      part => oneOf(part, options),
    );
  },
  ref: (text, { of }, known) => refOf(text, of, known),
  refs: (text, { of }, known) =>
    each(
      partsOf(text, part => known.called(of, part).length > 0),
      part => refOf(part, of, known),
    ),
  rows: () => refused('rows-in-portal'),
};

/** What a cell that says something answers to a question of this kind. */
export function readCell(
  text: string,
  kind: FieldKind,
  known: KnownNames,
): CellRead {
  // A spreadsheet keeps the value of a formula; in a text file the formula itself was written.
  if (/^=\s*[\w("+-]/.test(text)) return refused('formula');
  return (readers[kind.is] as Reader<FieldKind>)(text, kind, known);
}

function refused(
  code: ImportProblem['code'],
  params: Readonly<Record<string, string | number>> = {},
): CellRead {
  const short = Object.entries(params).map(([name, value]) => [
    name,
    typeof value === 'string' && value.length > 60
      ? `${value.slice(0, 59)}…`
      : value,
  ]);
  return { problem: { code, params: Object.fromEntries(short) } };
}

function strayLetter(
  found: string,
  read: (text: string) => unknown,
): CellRead | undefined {
  const meant = withDigits(found);
  return meant !== undefined && read(meant) !== undefined
    ? refused('stray-letter', { found, meant })
    : undefined;
}

/** Codes by what they are called, folded. */
type Options = ReadonlyMap<
  string,
  { readonly code: string; readonly name: string }
>;

function optionsOf(
  entries: readonly (readonly [code: string, names: Localized])[],
): Options {
  return new Map(
    entries.flatMap(([code, names]) =>
      [code, names.fi, names.sv, names.en].map(
        name => [foldName(name), { code, name }] as const,
      ),
    ),
  );
}

const concepts = new Map<VocabularyName, Options>();

function conceptsOf(vocabulary: VocabularyName): Options {
  const made =
    concepts.get(vocabulary) ??
    optionsOf(vocabularies[vocabulary].map(({ code, names }) => [code, names]));
  concepts.set(vocabulary, made);
  return made;
}

function oneOf(found: string, options: Options): CellRead {
  const option = options.get(foldName(found));
  if (option) return { value: option.code };
  const near = nearest(foldName(found), [...options.keys()]);
  return near === undefined
    ? refused('choice-unknown', { found })
    : refused('choice-near', { found, near: options.get(near)!.name });
}

function refOf(found: string, kind: string, known: KnownNames): CellRead {
  const refs = known.called(kind, found);
  if (refs.length === 1) return { value: refs[0] };
  if (refs.length > 1) {
    return refused('name-ambiguous', { refs: refs.join(', ') });
  }
  const stray = strayLetter(found, text =>
    known.called(kind, text).length === 1 ? text : undefined,
  );
  if (stray) return stray;
  const near = known.near(kind, found);
  return near === undefined
    ? refused('name-unknown', { found })
    : refused('name-near', { found, near });
}

/** All of them, or what is wrong with the first that is none. */
function each(
  parts: readonly string[],
  readOne: (part: string) => CellRead,
): CellRead {
  const read = parts.map(readOne);
  const wrong = read.find(({ problem }) => problem !== undefined);
  if (wrong) return wrong;
  return { value: [...new Set(read.map(({ value }) => value!))] };
}
