import type { FieldSchema, FormDefinition } from '../definition/FormDefinition';

type Parts = Partial<Omit<FormDefinition, 'data'>> & {
  readonly fields?: Readonly<Record<string, FieldSchema>>;
  readonly required?: readonly string[];
  readonly $defs?: FormDefinition['data']['$defs'];
};

export const aText = (more: FieldSchema = {}): FieldSchema => ({
  type: 'string',
  title: 'Teksti',
  maxLength: 100,
  'x-sensitivity': 'none',
  ...more,
});
export const aNumber = (more: FieldSchema = {}): FieldSchema => ({
  type: 'integer',
  title: 'Luku',
  'x-sensitivity': 'none',
  ...more,
});
export const aTruth = (more: FieldSchema = {}): FieldSchema => ({
  type: 'boolean',
  title: 'Onko?',
  'x-sensitivity': 'none',
  ...more,
});
export const aChoice = (
  codes: readonly string[] = ['a', 'b'],
  more: FieldSchema = {},
): FieldSchema => ({
  ...aText(),
  title: 'Valinta',
  oneOf: codes.map(code => ({ const: code, title: code.toUpperCase() })),
  ...more,
});
export const aList = (
  items: FieldSchema = { type: 'string', maxLength: 20 },
  more: FieldSchema = {},
): FieldSchema => ({
  type: 'array',
  title: 'Lista',
  maxItems: 5,
  items,
  'x-sensitivity': 'none',
  ...more,
});

/** A repeating group; `cells` are its questions. */
export const aGroup = (
  cells: Readonly<Record<string, FieldSchema>>,
  more: FieldSchema = {},
): FieldSchema => ({
  type: 'array',
  title: 'Rivit',
  maxItems: 5,
  'x-sensitivity': 'none',
  items: {
    type: 'object',
    title: 'Rivi',
    additionalProperties: false,
    properties: cells,
  },
  ...more,
});
/** A matrix of rows on one scale. */
export const aMatrix = (
  rows: Readonly<Record<string, FieldSchema>>,
  more: FieldSchema = {},
): FieldSchema => ({
  type: 'object',
  title: 'Taulukko',
  'x-sensitivity': 'none',
  additionalProperties: false,
  properties: rows,
  ...more,
});

/** A small form that lint has nothing against but its missing Swedish; a test states only what matters to it. */
export function aForm({
  fields = { name: aText() },
  required,
  $defs,
  ...parts
}: Parts = {}): FormDefinition {
  return {
    formatVersion: 1,
    key: 'a-form',
    title: 'Lomake',
    purpose: 'survey',
    process: 'record',
    languages: { source: 'fi', available: ['fi', 'sv'] },
    data: {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      type: 'object',
      additionalProperties: false,
      ...(required && { required }),
      properties: fields,
      ...($defs && { $defs }),
    },
    ui: {},
    pages: [{ id: 'page', title: 'Sivu', fields: Object.keys(fields) }],
    logic: {},
    access: {},
    retention: { submission: 'P1Y' },
    i18n: {},
    tests: [
      {
        name: 'empty',
        now: '2026-11-23T09:00:00+02:00',
        input: {},
        expect: {},
      },
    ],
    ...parts,
  };
}
