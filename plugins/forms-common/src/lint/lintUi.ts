import { cellsOf, fieldAt } from '../definition/cells';
import type { FieldSchema, FormDefinition } from '../definition/FormDefinition';
import { orderOfCells } from '../definition/inOrder';
import { isPlainObject } from '../definition/jsonGuard';
import { pointer } from '../definition/pointer';
import { problem, warning, type LintProblem } from './LintProblem';

/** Ways to show a question. A question without one is shown as its type asks. */
export const widgets = [
  'text',
  'textarea',
  'email',
  'radio',
  'select',
  'checkbox',
  'checkboxes',
  'picker',
  'entity',
  'number',
  'updown',
  'range',
  'rating',
  'date',
  'time',
  'hidden',
] as const;

/** What `ui:options` may say of a widget. */
export const widgetOptions = [
  'rows',
  'inline',
  'prefix',
  'suffix',
  'inputType',
] as const;

const isText = (value: unknown): boolean => typeof value === 'string';

/** What may stand in `ui` for one field. No functions, no classes, no styles, no fields of others. */
const fieldKeys: Readonly<Record<string, (value: unknown) => boolean>> = {
  'ui:widget': value => (widgets as readonly unknown[]).includes(value),
  'ui:help': isText,
  'ui:placeholder': isText,
  'ui:autocomplete': isText,
  'ui:errors': value =>
    isPlainObject(value) && Object.values(value).every(isText),
  'ui:options': value =>
    isPlainObject(value) &&
    Object.keys(value).every(key =>
      (widgetOptions as readonly string[]).includes(key),
    ),
};

/** What may stand beside them for a group: the order of its cells. */
const groupKeys: typeof fieldKeys = { ...fieldKeys, 'ui:order': Array.isArray };

/** And for a repeating group: the words of the button that adds a row, and what its card shows. */
const rowsKeys: typeof fieldKeys = {
  ...groupKeys,
  'ui:add': isText,
  'ui:summary': value => Array.isArray(value) && value.every(isText),
};

function keysFor(field: FieldSchema): typeof fieldKeys {
  if (field.items?.type === 'object') return rowsKeys;
  return field.type === 'object' ? groupKeys : fieldKeys;
}

/** The keys that may stand in `ui` for a field. */
export const uiKeysFor = (field: FieldSchema): readonly string[] =>
  Object.keys(keysFor(field));

/** `ui` only says how a question looks: its keys come from one list, its fields exist. */
export function lintUi(definition: FormDefinition): LintProblem[] {
  const { ui, data } = definition;
  return [
    ...Object.entries(ui).flatMap(([name, shown]) => {
      const at = pointer('ui', name);
      if (name === 'ui:order') return lintOrder(shown, data.properties, at);
      const field = fieldAt(definition, name);
      return field && !name.includes('.')
        ? lintShown(field, shown, at)
        : [problem(at, 'field-unknown', { field: name })];
    }),
    ...Object.entries(data.properties)
      .filter(([id, field]) => isUnordered(field, ui[id]))
      .map(([id]) => warning(pointer('ui', id), 'cells-unordered')),
  ];
}

/** Publishing sorts the members of every object, so what is asked in a group needs an order of its own. */
function isUnordered(field: FieldSchema, shown: unknown): boolean {
  const cells = Object.keys(cellsOf(field)?.properties ?? {});
  return cells.length > 1 && orderOfCells(shown) === undefined;
}

function lintShown(
  field: FieldSchema,
  shown: unknown,
  at: string,
): LintProblem[] {
  if (!isPlainObject(shown))
    return [problem(at, 'wrong-type', { expected: 'an object' })];
  const cells = cellsOf(field)?.properties ?? {};
  const keys = keysFor(field);
  return Object.entries(shown).flatMap(([key, value]) => {
    const place = at + pointer(key);
    if (Object.hasOwn(cells, key)) return lintShown(cells[key], value, place);
    if (!Object.hasOwn(keys, key))
      return [problem(place, 'ui-unknown', { key })];
    if (!keys[key](value)) return [problem(place, 'ui-value', { key })];
    if (key === 'ui:order') return lintOrder(value, cells, place);
    const strange =
      key === 'ui:summary'
        ? (value as string[]).filter(cell => !Object.hasOwn(cells, cell))
        : [];
    return strange.map(cell =>
      problem(place, 'field-unknown', { field: cell }),
    );
  });
}

function lintOrder(
  order: unknown,
  fields: FormDefinition['data']['properties'],
  at: string,
): LintProblem[] {
  if (!Array.isArray(order))
    return [problem(at, 'wrong-type', { expected: 'a list' })];
  const strange = order.filter(
    name => name !== '*' && !(isText(name) && Object.hasOwn(fields, name)),
  );
  const forgotten = order.includes('*')
    ? []
    : Object.keys(fields).filter(name => !order.includes(name));
  return [...strange, ...forgotten].map(name =>
    problem(at, 'order-incomplete', { field: String(name) }),
  );
}
