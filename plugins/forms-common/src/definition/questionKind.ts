import { isFormat, type FormatName } from '../evaluate/formats';
import type { FieldSchema } from './FormDefinition';
import { choices } from './resolveField';

/**
 * What a question asks for. Whoever treats kinds apart keeps a table by this union, so that a new kind does not compile
 * until each of them knows it.
 */
export type QuestionKind =
  | FormatName
  | 'text'
  | 'integer'
  | 'number'
  | 'truth'
  | 'choice'
  | 'choices'
  | 'list'
  | 'rows'
  | 'matrix';

const kindOfType: Readonly<
  Record<NonNullable<FieldSchema['type']>, QuestionKind>
> = {
  string: 'text',
  integer: 'integer',
  number: 'number',
  boolean: 'truth',
  array: 'list',
  object: 'matrix',
};

/** The kind of a resolved field, its choices written in; undefined for one that could not be resolved. */
export function questionKind(field: FieldSchema): QuestionKind | undefined {
  const { type, format, items } = field;
  if (type === undefined) return undefined;
  if (items?.type === 'object') return 'rows';
  if (type === 'array' && items && choices(items)) return 'choices';
  if (type !== 'boolean' && choices(field)) return 'choice';
  if (type === 'string' && format !== undefined && isFormat(format))
    return format;
  return kindOfType[type];
}
