import type {
  CompiledCell,
  CompiledForm,
} from '@tukiverkko/plugin-forms-common';
import { fieldWidget } from './fieldWidget';

/** The widget of a question inside a group. A matrix is radios whatever its scale. */
export function cellWidget(
  { fields, definition }: CompiledForm,
  field: string,
  { id, schema }: CompiledCell,
): string | undefined {
  if (!fields[field].cells?.isList) return 'radio';
  const shown = definition.ui[field] as
    | Readonly<Record<string, unknown>>
    | undefined;
  return fieldWidget({ id, schema }, { [id]: shown?.[id] });
}

/** The part of a place inside a group that names its cell: of `2/diets/0` it is `2/diets`. */
export function cellPlace(inside: readonly string[]): readonly string[] {
  const cell = inside.findIndex(segment => !/^\d+$/.test(segment));
  return inside.slice(0, cell + 1);
}
