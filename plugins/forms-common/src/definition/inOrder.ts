import { cellsOf } from './cells';
import type { FieldSchema, FormDefinition } from './FormDefinition';
import { isPlainObject } from './jsonGuard';

/**
 * The definition with its questions in the order of its pages, and the cells of each group in that of its `ui:order`.
 * JSON has no order of members, and canonical JSON sorts them.
 */
export function inOrder(definition: FormDefinition): FormDefinition {
  const { data, pages, ui } = definition;
  const properties = Object.fromEntries(
    Object.entries(
      sorted(
        pages.flatMap(page => page.fields),
        data.properties,
      ),
    ).map(([id, field]) => {
      const order = cellsOf(field) && orderOfCells(ui[id]);
      return [id, order ? withCellsIn(order, field) : field];
    }),
  );
  return { ...definition, data: { ...data, properties } };
}

/** The order of cells that stands in the `ui` of a group; undefined where none does. */
export function orderOfCells(shown: unknown): readonly string[] | undefined {
  const order = isPlainObject(shown) ? shown['ui:order'] : undefined;
  return Array.isArray(order) ? order : undefined;
}

function withCellsIn(
  order: readonly string[],
  field: FieldSchema,
): FieldSchema {
  return field.items
    ? { ...field, items: withCellsIn(order, field.items) }
    : { ...field, properties: sorted(order, field.properties ?? {}) };
}

/** The members that are named first, in their order, and then the others. */
function sorted<T>(
  names: readonly string[],
  members: Readonly<Record<string, T>>,
): Readonly<Record<string, T>> {
  const known = names.filter(name => Object.hasOwn(members, name));
  return {
    ...Object.fromEntries(known.map(name => [name, members[name]])),
    ...members,
  };
}
