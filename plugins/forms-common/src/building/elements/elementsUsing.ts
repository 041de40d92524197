import type {
  FieldSchema,
  FormDefinition,
} from '../../definition/FormDefinition';
import { cellsOf } from '../../definition/cells';
import { refName } from '../../definition/resolveField';
import type { ElementName } from './ElementName';

/** The questions and cells that use a block of `$defs`, directly or by another block, in the order they are written. */
export function elementsUsing(
  { data }: FormDefinition,
  block: string,
): readonly ElementName[] {
  const { properties, $defs = {} } = data;
  const uses = (field: FieldSchema, seen: readonly string[]): boolean => {
    const name = refName(field.$ref ?? field.items?.$ref ?? '');
    if (name === undefined || seen.includes(name)) return false;
    if (name === block) return true;
    return Object.hasOwn($defs, name) && uses($defs[name], [...seen, name]);
  };
  return Object.entries(properties).flatMap(([id, field]) => [
    ...(uses(field, []) ? [id] : []),
    ...Object.entries(cellsOf(field)?.properties ?? {})
      .filter(([, cell]) => uses(cell, []))
      .map(([cell]) => `${id}.${cell}`),
  ]);
}
