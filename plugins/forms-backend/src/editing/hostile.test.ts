import type { TestDatabaseId } from '@backstage/backend-test-utils';
import type {
  FieldSchema,
  FormDefinition,
} from '@tukiverkko/plugin-forms-common';
import type { Knex } from 'knex';
import { aForm } from '../__testUtils__/aForm';
import { testDatabases } from '../__testUtils__/databases';
import { editing } from '../__testUtils__/editing';
import { expectRefused } from '../__testUtils__/expectRefused';
import { startForms, type Client } from '../__testUtils__/startForms';

const databases = testDatabases();
jest.setTimeout(60_000);

const key = 'hostile';
const form = aForm({ key });

/** Written as text: the client's own JSON writer gives up on such depth. */
const deep = (levels: number, before: string, after: string) =>
  `${before.repeat(levels)}{"var":"topic"}${after.repeat(levels)}`;
/** The form with one member replaced by JSON as it stands. */
const withMember = (name: string, json: string) =>
  JSON.stringify({ ...form, [name]: 0 }).replace(
    `"${name}":0`,
    `"${name}":${json}`,
  );
const textOf = (body: unknown) =>
  typeof body === 'string' ? body : JSON.stringify(body);
const withFields = (
  fields: Readonly<Record<string, FieldSchema>>,
  $defs?: FormDefinition['data']['$defs'],
) => ({
  ...form,
  data: {
    ...form.data,
    properties: { ...form.data.properties, ...fields },
    ...($defs && { $defs }),
  },
});
const many = <T>(count: number, one: (index: number) => T) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`f${index}`, one(index)]),
  );
const aText: FieldSchema = {
  type: 'string',
  title: 'A',
  maxLength: 10,
  'x-sensitivity': 'none',
};
const block = (index: number) => ({ $ref: `#/$defs/f${index}` });

const bodies: readonly (readonly [string, unknown, string, string])[] = [
  [
    'a schema 5 000 levels deep',
    withMember('data', deep(5_000, '{"items":', '}')),
    'too-deep',
    '/data/items',
  ],
  [
    'an expression 5 000 levels deep',
    withMember('logic', `{"visible":{"topic":${deep(5_000, '{"!":', '}')}}}`),
    'too-deep',
    '/logic/visible/topic',
  ],
  [
    'a list 100 000 levels deep',
    `${'['.repeat(100_000)}${']'.repeat(100_000)}`,
    'too-deep',
    '/0',
  ],
  [
    '10 000 fields',
    withFields(many(10_000, () => ({}))),
    'too-many',
    '/data/properties',
  ],
  [
    'more text than a form has',
    { ...form, title: 'a'.repeat(300_000) },
    'too-large',
    '',
  ],
  [
    'blocks that double with each step',
    withFields(
      { bomb: block(0) },
      many(30, index => ({
        type: 'object',
        properties: { a: block(index + 1), b: block(index + 1) },
      })),
    ),
    'ref-unknown',
    '/data/properties/bomb',
  ],
  [
    'a block inside itself',
    withFields({ bomb: block(0) }, { f0: { type: 'array', items: block(0) } }),
    'ref-unknown',
    '/data/properties/bomb',
  ],
  [
    'a reference to an address',
    withFields({ bomb: { ...aText, $ref: 'https://schemas.example/a.json' } }),
    'ref-unknown',
    '/data/properties/bomb',
  ],
  [
    'a pattern that never ends',
    withFields({ bomb: { ...aText, pattern: '^(a|a)*$' } }),
    'pattern-ambiguous',
    '/data/properties/bomb/pattern',
  ],
  [
    'a script in a label',
    withFields({ bomb: { ...aText, title: '<script>alert(1)</script>' } }),
    'text-html',
    '/data/properties/bomb/title',
  ],
  [
    'an operator that makes code',
    {
      ...form,
      logic: { visible: { topic: { method: ['x', 'constructor'] } } },
    },
    'expression-operator',
    '/logic/visible/topic',
  ],
  [
    'a wide expression',
    {
      ...form,
      logic: {
        visible: {
          topic: {
            and: Array.from({ length: 5_000 }, () => ({ var: 'topic' })),
          },
        },
      },
    },
    'expression-too-large',
    '/logic/visible/topic',
  ],
  [
    'a member nobody knows',
    { ...form, onSubmit: 'alert(1)' },
    'member-unknown',
    '/onSubmit',
  ],
  [
    'a draft of a newer format',
    { ...form, formatVersion: 2 },
    'wrong-type',
    '/formatVersion',
  ],
  [
    'the key of another form',
    { ...form, key: 'help-request' },
    'key-differs',
    '/key',
  ],
  ['no form at all', [1, 2, 3], 'wrong-type', ''],
];

const texts: readonly (readonly [string, string, number, string])[] = [
  [
    '5 MB',
    JSON.stringify({ title: 'a'.repeat(5_000_000) }),
    413,
    'body-too-large',
  ],
  ['what is no JSON', '{"key": ', 400, 'body-not-json'],
  ['a member twice', '{"key": "a", "key": "b"}', 400, 'duplicate-key'],
  [
    'a name that reaches the prototype',
    '{"__proto__": {"x": 1}}',
    400,
    'forbidden-key',
  ],
];

describe.each(databases.eachSupportedId())(
  'a hostile definition on %s',
  databaseId => {
    let as: (name: string) => Client;
    let edit: ReturnType<typeof editing>;
    let knex: Knex;
    let stop: () => Promise<unknown>;

    beforeAll(async () => {
      knex = await databases.init(databaseId as TestDatabaseId);
      const { as: client, server } = await startForms({ knex });
      as = client;
      edit = editing(as);
      stop = () => server.stop();
    });
    afterAll(() => stop());

    const put = (text: string) =>
      as('editor').putRaw(edit.draftOf(key), text).set('If-None-Match', '*');
    const lint = (text: string) =>
      as('editor').raw(`${edit.draftOf(key)}/lint`, text);

    it.each(bodies)(
      '%s is refused with its place and what to do, and nothing of it is kept',
      async (_what, body, code, pointer) => {
        const text = textOf(body);
        const { errors } = await expectRefused(
          put(text),
          400,
          'definition-refused',
        );
        const found = errors.find(
          (one: { code: string; pointer: string }) =>
            one.code === code && one.pointer.startsWith(pointer),
        );
        expect(found?.text).toMatch(/^[^{}]+\.$/);
        await expectRefused(lint(text), 400, 'definition-refused');
        expect(await knex('form_drafts')).toEqual([]);
      },
    );

    it.each(texts)(
      '%s is refused, and nothing of it is kept',
      async (_what, text, status, type) => {
        await expectRefused(put(text), status, type);
        expect(await knex('form_drafts')).toEqual([]);
      },
    );

    it('does not take the turn of others', async () => {
      const all = await Promise.all([
        ...bodies.slice(0, 8).map(([, body]) => lint(textOf(body))),
        as('asker').get('/v1/forms'),
        lint(textOf(form)),
      ]);
      expect(all.map(({ status }) => status)).toEqual([
        ...Array(8).fill(400),
        200,
        200,
      ]);
    });
  },
);
