import { cellsOf } from './cells';
import type { FieldSchema, FormDefinition } from './FormDefinition';
import { isPlainObject } from './jsonGuard';

/**
 * The definition with the cells of each group in the order its `ui:order` says. JSON has no order of members, and
 * canonical JSON sorts them; pages say the order of questions, `ui:order` that of the cells inside one.
 */
export function inOrder(definition: FormDefinition): FormDefinition {
  const { data, ui } = definition;
  const ordered = Object.entries(data.properties).flatMap(([id, field]) => {
    const order = orderOfCells(ui[id]);
    return order && cellsOf(field)
      ? [[id, withCellsIn(order, field)] as const]
      : [];
  });
  if (ordered.length === 0) return definition;
  const properties = { ...data.properties, ...Object.fromEntries(ordered) };
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
  if (field.items) return { ...field, items: withCellsIn(order, field.items) };
  const cells = field.properties ?? {};
  const names = order.filter(name => Object.hasOwn(cells, name));
  return {
    ...field,
    properties: {
      ...Object.fromEntries(names.map(name => [name, cells[name]])),
      ...cells,
    },
  };
}
