import type { FieldSchema, FormDefinition } from './FormDefinition';
import { resolveField } from './resolveField';

/**
 * The closed object whose members are questions of their own, the *cells*: one row of a repeating group, or a matrix.
 * Undefined for every other field.
 */
export function cellsOf(field: FieldSchema): FieldSchema | undefined {
  if (field.type === 'object') return field;
  return field.items?.type === 'object' ? field.items : undefined;
}

/** The group and the cell of a rule's target, `children.age`; undefined for a plain field id. */
export function cellTarget(
  target: string,
): { readonly group: string; readonly cell: string } | undefined {
  const dot = target.indexOf('.');
  return dot < 0 || target.startsWith('$')
    ? undefined
    : { group: target.slice(0, dot), cell: target.slice(dot + 1) };
}

/** The field a name of the form means, resolved: `age`, or the cell `children.age`. */
export function fieldAt(
  { data }: FormDefinition,
  name: string,
): FieldSchema | undefined {
  const [id, cell, ...rest] = name.split('.');
  if (rest.length > 0 || !Object.hasOwn(data.properties, id)) return undefined;
  const field = resolveField(data.properties[id], data.$defs);
  if (cell === undefined || !field) return field;
  const cells = cellsOf(field)?.properties ?? {};
  return Object.hasOwn(cells, cell) ? cells[cell] : undefined;
}

/**
 * Where a question stands in the definition, from where its answer stands: `children/2/age` is an answer to
 * `children.age`, and so is what is inside of it.
 */
export const questionAt = (answerPath: string): string => {
  const [id, ...rest] = answerPath.split('/');
  const cell = rest.find(segment => !/^\d+$/.test(segment));
  return cell === undefined ? id : `${id}.${cell}`;
};
