import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { isSame } from '../../changes/differences';
import type {
  FieldSchema,
  FormDefinition,
} from '../../definition/FormDefinition';
import { parseForm } from '../../definition/parseForm';
import type { QuestionKind } from '../../definition/questionKind';
import { keywordsFor } from '../../lint/lintFields';
import { uiKeysFor, widgetOptions } from '../../lint/lintUi';
import { lintForm } from '../../lint/lintForm';
import { sourceHash } from '../../definition/formId';
import { elementsInOrder, flatOutline } from '../elements/elementsInOrder';
import { perform, undo } from '../Edit';
import { properties, propertyOf, type PropertyName } from './properties';
import { applies, propertiesOf } from './propertiesOf';
import type { PropertyEditor } from './Property';
import { subjectOf } from './Subject';

const names = Object.keys(properties) as PropertyName[];
const options = [
  { const: 'a', title: 'A' },
  { const: 'b', title: 'B' },
];
const text = (format?: string): FieldSchema => ({
  title: 'Question',
  type: 'string',
  maxLength: 100,
  ...(format && { format }),
  'x-sensitivity': 'none',
});
const scale: FieldSchema = { ...text(), oneOf: options };

/** One question of each kind. */
const samples: Readonly<Record<QuestionKind, FieldSchema>> = {
  text: text(),
  integer: { title: 'Question', type: 'integer', 'x-sensitivity': 'none' },
  number: { title: 'Question', type: 'number', 'x-sensitivity': 'none' },
  truth: { title: 'Question', type: 'boolean', 'x-sensitivity': 'none' },
  choice: scale,
  choices: {
    title: 'Question',
    type: 'array',
    maxItems: 2,
    items: { type: 'string', maxLength: 10, oneOf: options },
    'x-sensitivity': 'none',
  },
  list: {
    title: 'Question',
    type: 'array',
    maxItems: 2,
    items: { type: 'string', maxLength: 10 },
    'x-sensitivity': 'none',
  },
  rows: {
    title: 'Question',
    type: 'array',
    maxItems: 2,
    items: {
      title: 'Row',
      type: 'object',
      additionalProperties: false,
      properties: { cell: text() },
    },
    'x-sensitivity': 'none',
  },
  matrix: {
    title: 'Question',
    type: 'object',
    additionalProperties: false,
    properties: { one: scale, two: scale },
    'x-sensitivity': 'none',
  },
  date: text('date'),
  time: text('time'),
  'date-time': text('date-time'),
  month: text('month'),
  year: text('year'),
  email: text('email'),
  phone: text('phone'),
  uri: text('uri'),
  uuid: text('uuid'),
  'business-id': text('business-id'),
  'postal-code': text('postal-code'),
  municipality: text('municipality'),
  'entity-ref': {
    ...text('entity-ref'),
    'x-entity': { kind: 'Group', type: 'team' },
  },
};
const kinds = Object.keys(samples) as QuestionKind[];
const idOf = (kind: QuestionKind) =>
  kind.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

const aForm: FormDefinition = {
  formatVersion: 1,
  key: 'a-form',
  title: 'A form',
  purpose: 'consultation',
  process: 'case',
  languages: { source: 'fi', available: ['fi', 'sv'] },
  data: {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(
      kinds.map(kind => [idOf(kind), samples[kind]]),
    ),
  },
  ui: {},
  pages: [
    {
      id: 'first',
      title: 'First',
      fields: kinds.map(idOf),
      notes: [{ id: 'hint', tone: 'info', text: 'Hint' }],
    },
  ],
  logic: {},
  routing: { rules: [], fallback: 'group:default/team' },
  access: {},
  retention: { submission: 'P2Y' },
  i18n: { sv: {} },
  tests: [],
};
const elements = ['$form', ...flatOutline(elementsInOrder(aForm))];

/** What lint lets stand and is no property, with the reason: it is changed elsewhere in the builder, or only as JSON. */
const leftOut: readonly {
  readonly keys: readonly string[];
  readonly kinds?: readonly QuestionKind[];
  readonly reason: string;
}[] = [
  {
    keys: ['type', 'format', 'oneOf', 'items', 'x-options', 'x-entity'],
    reason: 'a question becomes one of another kind by converting it',
  },
  {
    keys: ['enum', 'const'],
    reason: 'codes without words: converting writes them as options',
  },
  {
    keys: ['properties', 'required', 'additionalProperties', 'ui:order'],
    reason: 'what stands in a group is composed in the outline',
  },
  {
    keys: ['minLength', 'maxLength', 'pattern'],
    kinds: kinds.filter(kind => kind !== 'text' && kind !== 'list'),
    reason: 'the kind of the answer bounds it',
  },
  {
    keys: [
      'minimum',
      'maximum',
      'exclusiveMinimum',
      'exclusiveMaximum',
      'multipleOf',
    ],
    kinds: ['choice', 'choices'],
    reason: 'the options are all there is',
  },
  {
    keys: ['title', 'description', 'x-sensitivity', 'x-code'],
    kinds: ['list', 'choices', 'rows'],
    reason: 'one answer or row has no words and no class of its own',
  },
  { keys: ['uniqueItems'], kinds: ['rows'], reason: 'rows need not differ' },
  {
    keys: ['ui:options', 'ui:widget', 'ui:placeholder', 'ui:autocomplete'],
    reason:
      'offered where the kind has more than one way to be shown, or is typed',
  },
  {
    keys: ['prefix', 'suffix', 'inputType'],
    reason: 'nothing reads them: the unit and the kind say it',
  },
  { keys: ['rows', 'inline'], reason: 'only for long texts and for choices' },
];

it.each(kinds)('knows everything that may stand for: %s', kind => {
  const subject = subjectOf(aForm, idOf(kind))!;
  expect(subject.kind).toBe(kind);
  const offered = new Set(
    names
      .filter(name => applies(name, subject, aForm))
      .map(name => propertyOf(name).place.pathOf(subject, aForm).join('/')),
  );
  const field = samples[kind];
  const mayStand = [
    ...keywordsFor(field).map(key => [...subject.path, key]),
    ...(field.items ? keywordsFor(field.items) : []).map(key => [
      ...subject.path,
      'items',
      key,
    ]),
    ...uiKeysFor(field).map(key => [...subject.shownAt, key]),
    ...widgetOptions.map(key => [...subject.shownAt, 'ui:options', key]),
  ];
  const unknown = mayStand.filter(
    path =>
      !offered.has(path.join('/')) &&
      !leftOut.some(
        ({ keys, kinds: of }) =>
          keys.includes(path[path.length - 1]) && (of?.includes(kind) ?? true),
      ),
  );
  expect(unknown).toEqual([]);
});

const someValue: Readonly<
  Record<PropertyEditor['kind'], (choices: readonly string[]) => unknown>
> = {
  line: () => 'Something',
  lines: () => 'Something\nmore',
  pattern: () => '[a-z]+',
  period: () => 'P6M',
  form: () => 'another-form',
  truth: () => true,
  whole: () => 7,
  number: () => 1.5,
  choice: choices => choices[choices.length - 1],
  several: choices => choices.slice(0, 1),
  known: () => 'requester.region',
  options: () => [...options, { const: 'c', title: 'C' }],
  sentences: () => ({ required: 'Say something' }),
  entity: () => ({ kind: 'User' }),
  feedback: () => ({ form: 'another-form', afterDays: 14 }),
  continues: () => [{ form: 'another-form', map: { text: 'text' } }],
  files: () => ({ maxCount: 2, maxBytes: 1000, types: ['pdf'] }),
};

it('what is set and reset is what it was, and the form parses all along', () => {
  for (const element of elements)
    for (const { name } of propertiesOf(aForm, [element])) {
      const subject = subjectOf(aForm, element)!;
      const { editor, isNeeded, place } = propertyOf(name);
      const value = someValue[editor.kind](
        'called' in editor ? editor.of(aForm, subject) : [],
      );
      const where = { elements: [element], property: name };
      const done = perform(aForm, 'setProperty', { ...where, value })!;
      expect([element, name, place.get(done.definition, subject)]).toEqual([
        element,
        name,
        value,
      ]);
      expect(parseForm(done.definition).ok).toBe(true);
      expect(undo(done.definition, done.edit).value).toEqual(aForm);
      const reset = perform(done.definition, 'resetProperty', where);
      if (!isNeeded && !isSame(reset?.definition, aForm))
        throw new Error(`${element}: ${name} is not what it was`);
    }
});

it('a value that may not stand, or a property of others, changes nothing', () => {
  const nothing: readonly (readonly [PropertyName, string, unknown])[] = [
    ['longest', 'text', 1_000_000],
    ['longest', 'text', 0],
    ['longest', 'text', 'ten'],
    ['longest', 'date', 10],
    ['widget', 'text', 'radio'],
    ['sensitivity', 'text', 'health'],
    ['readers', 'text', ['everybody']],
    ['readers', 'rows.cell', ['owner']],
    ['summary', 'rows', ['nothing']],
    ['figures', 'text', true],
    ['form.retention', '$form', 'P0D'],
    ['form.answer', '$form', 'Not a key'],
    ['title', '$form', 'Title'],
    ['title', 'nowhere', 'Title'],
    ['page.title', '$page.nowhere', 'Title'],
  ];
  for (const [property, element, value] of nothing)
    expect(
      perform(aForm, 'setProperty', { elements: [element], property, value }),
    ).toBeUndefined();
});

it('several elements are given the same in one edit, and told apart where they differ', () => {
  const both = ['text', 'choice', 'rows.cell'];
  const done = perform(aForm, 'setProperty', {
    elements: both,
    property: 'sensitivity',
    value: 'special',
  })!;
  const stateOf = (form: FormDefinition, property: PropertyName) =>
    propertiesOf(form, both).find(({ name }) => name === property);
  expect(stateOf(done.definition, 'sensitivity')).toMatchObject({
    value: 'special',
    isMixed: false,
  });
  const one = perform(aForm, 'setProperty', {
    elements: ['text'],
    property: 'sensitivity',
    value: 'special',
  })!;
  expect(stateOf(one.definition, 'sensitivity')).toMatchObject({
    value: undefined,
    isMixed: true,
  });
  expect(stateOf(aForm, 'title')).toBeUndefined();
  expect(stateOf(aForm, 'longest')).toBeUndefined();
});

it('says what a property was in the published version', () => {
  const { definition } = perform(aForm, 'setProperty', {
    elements: ['text'],
    property: 'longest',
    value: 50,
  })!;
  const states = propertiesOf(definition, ['text'], aForm);
  expect(states.filter(({ before }) => before)).toMatchObject([
    { name: 'longest', value: 50, before: { value: 100 } },
  ]);
});

it('a text that is taken away takes its translations with it', () => {
  const helped = perform(aForm, 'setProperty', {
    elements: ['text'],
    property: 'help',
    value: 'Apua',
  })!.definition;
  const translated: FormDefinition = {
    ...helped,
    i18n: {
      sv: {
        'text.help': {
          text: 'Hjälp',
          state: 'reviewed',
          sourceHash: sourceHash('Apua'),
        },
      },
    },
  };
  const { definition, edit } = perform(translated, 'resetProperty', {
    elements: ['text'],
    property: 'help',
  })!;
  expect(definition).toEqual(aForm);
  expect(isSame(undo(definition, edit).value, translated)).toBe(true);
});

it('who may write is among who may read', () => {
  const set = (form: FormDefinition, property: PropertyName, value: unknown) =>
    perform(form, 'setProperty', { elements: ['text'], property, value })!
      .definition;
  const written = set(aForm, 'writers', ['requester', 'owner']);
  const narrower = set(written, 'readers', ['owner', 'coordinator']);
  expect(narrower.access.text).toEqual({
    read: ['owner', 'coordinator'],
    write: ['owner'],
  });
  expect(lintForm(narrower).map(({ code }) => code)).not.toContain(
    'access-write',
  );
});

const shipped = resolve(__dirname, '../../../../../forms');

it('writing what stands there leaves the shipped forms as they are', () => {
  for (const file of readdirSync(shipped)) {
    const form: FormDefinition = JSON.parse(
      readFileSync(resolve(shipped, file), 'utf8'),
    );
    const changed = ['$form', ...flatOutline(elementsInOrder(form))].flatMap(
      element =>
        propertiesOf(form, [element])
          .filter(({ value }) => value !== undefined)
          .filter(({ name, value }) =>
            perform(form, 'setProperty', {
              elements: [element],
              property: name,
              value,
            }),
          )
          .map(({ name }) => `${file} ${element} ${name}`),
    );
    expect(changed).toEqual([]);
  }
});
