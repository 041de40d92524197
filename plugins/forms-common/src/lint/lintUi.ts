import type { FormDefinition } from '../definition/FormDefinition';
import { isPlainObject } from '../definition/jsonGuard';
import { pointer } from '../definition/pointer';
import { problem, type LintProblem } from './LintProblem';

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
      ['rows', 'inline', 'prefix', 'suffix', 'inputType'].includes(key),
    ),
};

/** `ui` only says how a question looks: its keys come from one list, its fields exist. */
export function lintUi({ ui, data }: FormDefinition): LintProblem[] {
  return Object.entries(ui).flatMap(([name, shown]) => {
    if (name === 'ui:order') return lintOrder(shown, data.properties);
    if (!Object.hasOwn(data.properties, name))
      return [problem(pointer('ui', name), 'field-unknown', { field: name })];
    if (!isPlainObject(shown))
      return [
        problem(pointer('ui', name), 'wrong-type', { expected: 'an object' }),
      ];
    return Object.entries(shown).flatMap(([key, value]) => {
      const at = pointer('ui', name, key);
      if (!Object.hasOwn(fieldKeys, key))
        return [problem(at, 'ui-unknown', { key })];
      return fieldKeys[key](value) ? [] : [problem(at, 'ui-value', { key })];
    });
  });
}

function lintOrder(
  order: unknown,
  fields: FormDefinition['data']['properties'],
): LintProblem[] {
  if (!Array.isArray(order))
    return [problem('/ui/ui:order', 'wrong-type', { expected: 'a list' })];
  const strange = order.filter(
    name => name !== '*' && !(isText(name) && Object.hasOwn(fields, name)),
  );
  const forgotten = order.includes('*')
    ? []
    : Object.keys(fields).filter(name => !order.includes(name));
  return [...strange, ...forgotten].map(name =>
    problem('/ui/ui:order', 'order-incomplete', { field: String(name) }),
  );
}
