import type {
  FieldSchema,
  FormDefinition,
} from '@tukiverkko/plugin-forms-common';

/*
 * One form, told to each engine in its own language: texts, whole numbers, choices and
 * long texts in turn, fifty questions a page, and every twentieth question shown only
 * after a certain choice.
 */

/** Questions on a page. */
export const pageSize = 50;

/** One question of the form, whoever asks it. */
export interface Question {
  readonly id: string;
  readonly title: string;
  readonly kind: 'text' | 'integer' | 'choice' | 'long';
  /** Shown only where this question was answered with the first choice. */
  readonly after?: string;
}

/** What a choice offers. */
export const choices = ['first', 'second', 'third'] as const;

const kinds = ['text', 'integer', 'choice', 'long'] as const;

/** That many questions. Before each that waits, a choice is asked. */
export function questions(count: number): readonly Question[] {
  return Array.from({ length: count }, (_, at) => ({
    id: `q${at}`,
    title: `Question ${at + 1}`,
    kind: kinds[at % kinds.length],
    ...(at % 20 === 19 && { after: `q${at - 1}` }),
  }));
}

/** The questions in pages. */
export function inPages(
  all: readonly Question[],
): readonly (readonly Question[])[] {
  return Array.from({ length: Math.ceil(all.length / pageSize) }, (_, at) =>
    all.slice(at * pageSize, (at + 1) * pageSize),
  );
}

const schemas: Readonly<Record<Question['kind'], FieldSchema>> = {
  text: { type: 'string', maxLength: 100 },
  integer: { type: 'integer', minimum: 0, maximum: 1000 },
  choice: {
    type: 'string',
    maxLength: 20,
    oneOf: choices.map(code => ({ const: code, title: `The ${code}` })),
  },
  long: { type: 'string', maxLength: 1000 },
};

/** Plain JSON Schema of the questions; those that wait stand in it too. */
export function jsonSchema(all: readonly Question[]) {
  return {
    type: 'object' as const,
    properties: Object.fromEntries(
      all.map(({ id, kind, title }) => [id, { ...schemas[kind], title }]),
    ),
  };
}

/** The form as this project writes it. */
export function ourDefinition(all: readonly Question[]): FormDefinition {
  return {
    formatVersion: 1,
    key: 'benchmark',
    title: 'Benchmark',
    purpose: 'survey',
    process: 'record',
    languages: { source: 'en', available: ['en'] },
    data: {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      type: 'object',
      additionalProperties: false,
      required: [],
      properties: Object.fromEntries(
        all.map(({ id, kind, title }) => [
          id,
          { ...schemas[kind], title, 'x-sensitivity': 'none' },
        ]),
      ),
    },
    ui: {},
    pages: inPages(all).map((page, at) => ({
      id: `p${at}`,
      title: `Page ${at + 1}`,
      fields: page.map(({ id }) => id),
    })),
    logic: {
      visible: Object.fromEntries(
        all.flatMap(({ id, after }) =>
          after ? [[id, { '===': [{ var: after }, choices[0]] }]] : [],
        ),
      ),
    },
    access: {},
    retention: { submission: 'P1Y' },
    i18n: {},
    tests: [],
  } as FormDefinition;
}
