import {
  choices,
  type CompiledField,
  type FieldSchema,
  questionKind,
  type QuestionKind,
  type UiSchema,
} from '@tukiverkko/plugin-forms-common';

/** How many choices a person can take in at a glance; more are searched. */
const few = 10;
/** Answers longer than this get several lines. */
const oneLine = 200;

const isMany = (schema: FieldSchema): boolean =>
  (choices(schema) ?? []).length > few;

/** The widget of each kind. Undefined for what is drawn part by part: a list of free values, and groups. */
const byKind: Readonly<
  Record<QuestionKind, (schema: FieldSchema) => string | undefined>
> = {
  text: ({ maxLength = 0 }) => (maxLength > oneLine ? 'textarea' : 'text'),
  integer: () => 'number',
  number: () => 'number',
  // A box cannot be left unanswered, so yes and no are two radios.
  truth: () => 'radio',
  choice: schema => (isMany(schema) ? 'picker' : 'radio'),
  choices: ({ items = {} }) => (isMany(items) ? 'picker' : 'checkboxes'),
  list: ({ items }) => (items?.format === 'entity-ref' ? 'entity' : undefined),
  rows: () => undefined,
  matrix: () => undefined,
  date: () => 'date',
  time: () => 'time',
  'date-time': () => 'date-time',
  month: () => 'month',
  year: () => 'year',
  email: () => 'email',
  phone: () => 'phone',
  uri: () => 'uri',
  uuid: () => 'text',
  'business-id': () => 'business-id',
  'postal-code': () => 'postal-code',
  municipality: () => 'municipality',
  'entity-ref': () => 'entity',
};

/** Which widgets are several controls under one name. */
const groups: ReadonlySet<string> = new Set([
  'radio',
  'checkboxes',
  'date-time',
]);

/** Which widgets show choices. */
const ofChoices: ReadonlySet<string> = new Set([
  'radio',
  'select',
  'checkboxes',
  'picker',
]);

/**
 * The widget that shows a field: the author's, else by what it asks. Undefined for a list of free values, which is drawn item by item.
 */
export function fieldWidget(
  { id, schema }: Pick<CompiledField, 'id' | 'schema'>,
  ui: UiSchema,
): string | undefined {
  const offered = choices(schema) ?? (schema.items && choices(schema.items));
  const own = ownWidget(ui[id]);
  // "Text" says how it looks, not that 4,5 is no number; a slider cannot be left unanswered; from nothing nothing is picked.
  const fits =
    isNumber(schema) && !offered
      ? own === 'updown' || own === 'hidden'
      : offered || !ofChoices.has(own ?? '') || schema.type === 'boolean';
  if (own && fits) return own;
  const kind = questionKind(schema);
  return kind && byKind[kind](schema);
}

/** Whether a widget is several controls under one name: radios or checkboxes. */
export function isGroup(widget: string | undefined): boolean {
  return widget !== undefined && groups.has(widget);
}

function isNumber({ type }: FieldSchema): boolean {
  return type === 'number' || type === 'integer';
}

function ownWidget(shown: unknown): string | undefined {
  const widget = (shown as Readonly<Record<string, unknown>> | undefined)?.[
    'ui:widget'
  ];
  return typeof widget === 'string' ? widget : undefined;
}
