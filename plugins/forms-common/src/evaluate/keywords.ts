import { canonicalJson } from '../definition/canonicalJson';
import type { FieldSchema } from '../definition/FormDefinition';
import { isPlainObject } from '../definition/jsonGuard';
import { compilePattern } from './compilePattern';
import { formats, isFormat } from './formats';

/** True where an answer fits. */
export type Fits = (answer: unknown) => boolean;
type Keyword<K extends keyof FieldSchema> = (
  limit: NonNullable<FieldSchema[K]>,
) => Fits;

const isNumber = (answer: unknown): answer is number =>
  typeof answer === 'number' && Number.isFinite(answer);

const types: Readonly<Record<NonNullable<FieldSchema['type']>, Fits>> = {
  string: answer => typeof answer === 'string',
  integer: answer => isNumber(answer) && answer % 1 === 0,
  number: isNumber,
  boolean: answer => typeof answer === 'boolean',
  array: Array.isArray,
  object: isPlainObject,
};

const onNumber =
  (fits: (answer: number) => boolean): Fits =>
  answer =>
    typeof answer !== 'number' || fits(answer);
const onText =
  (fits: (answer: string) => boolean): Fits =>
  answer =>
    typeof answer !== 'string' || fits(answer);
const onList =
  (fits: (answer: readonly unknown[]) => boolean): Fits =>
  answer =>
    !Array.isArray(answer) || fits(answer);

/** Lengths are counted in code points, as JSON Schema does. Much longer texts are not counted out. */
function lengthOf(text: string, enough: number): number {
  if (text.length > enough * 2) return text.length;
  let length = 0;
  for (const _ of text) length += 1;
  return length;
}

/** Rows are the same where they hold the same; what JSON cannot write is the same as itself only. */
function identityOf(item: unknown): unknown {
  if (typeof item !== 'object' || item === null) return item;
  try {
    // Marked, so that a row is not taken for a text that looks like it.
    return `\0${canonicalJson(item)}`;
  } catch {
    return item;
  }
}

/**
 * The keywords of our JSON Schema profile, each a check, in the order they are tried: the cheap ones that
 * bound the work first. As in JSON Schema, a keyword says nothing about values of another type.
 */
export const keywords: { readonly [K in keyof FieldSchema]?: Keyword<K> } = {
  type: type => types[type] ?? (() => false),
  const: wanted => answer => answer === wanted,
  enum: codes => answer => codes.includes(answer as string),
  oneOf: options => answer =>
    options.filter(option => option.const === answer).length === 1,
  maxLength: limit => onText(text => lengthOf(text, limit) <= limit),
  minLength: limit => onText(text => lengthOf(text, limit) >= limit),
  maxItems: limit => onList(items => items.length <= limit),
  minItems: limit => onList(items => items.length >= limit),
  uniqueItems: unique =>
    onList(
      items => !unique || new Set(items.map(identityOf)).size === items.length,
    ),
  pattern: source => {
    const pattern = compilePattern(source);
    return onText(text => pattern?.test(text) ?? false);
  },
  format: name => onText(text => isFormat(name) && formats[name](text)),
  'x-entity': ({ kind }) => {
    const start = `${kind.toLowerCase()}:`;
    return onText(text => text.startsWith(start));
  },
  minimum: limit => onNumber(answer => answer >= limit),
  maximum: limit => onNumber(answer => answer <= limit),
  exclusiveMinimum: limit => onNumber(answer => answer > limit),
  exclusiveMaximum: limit => onNumber(answer => answer < limit),
  // As ajv does it, so that both sides agree on 0.3 and 0.1.
  multipleOf: step =>
    onNumber(answer => answer / step === parseInt(String(answer / step), 10)),
};

/** Names of the checked keywords, in the order they are tried. They are the codes of the errors too. */
export const checkedKeywords = Object.keys(
  keywords,
) as (keyof typeof keywords)[];
