import type {
  FieldSchema,
  FormDefinition,
  Sensitivity,
} from '../../definition/FormDefinition';
import { sourceHash } from '../../definition/formId';
import type { Localized } from '../../definition/Localized';
import { sourceTexts } from '../../texts/sourceTexts';
import type { FormPiece } from '../clipboard/FormPiece';

/** Questions that many forms ask alike, ready to be put into one, in three languages and with their privacy class. */
export interface Block {
  readonly id: string;
  readonly title: Localized;
  /** When to use it. */
  readonly about: Localized;
  readonly piece: FormPiece;
}

/** One question of a block: its texts by language stand beside what a form says once. */
export interface BlockQuestion {
  readonly id: string;
  readonly title: Localized;
  readonly help?: Localized;
  readonly field: FieldSchema & { readonly 'x-sensitivity': Sensitivity };
  /** Choices of one or of many, by code. */
  readonly options?: Readonly<Record<string, Localized>>;
  readonly isRequired?: true;
  /** When it is shown, in the strict profile. */
  readonly visible?: unknown;
}

/** What a block is written as. */
export interface BlockText {
  readonly id: string;
  readonly title: Localized;
  readonly about: Localized;
  readonly questions: readonly BlockQuestion[];
}

/** A block from its questions: one page of a form that has nothing else. */
export function blockOf({ id, title, about, questions }: BlockText): Block {
  const bare = definitionOf(id, title.fi, questions);
  const words = new Map(textsOf(id, title, questions));
  const translated = (language: 'sv' | 'en') =>
    Object.fromEntries(
      [...sourceTexts(bare)].map(([key, text]) => [
        key,
        {
          text: words.get(key)?.[language] ?? text,
          state: 'reviewed' as const,
          sourceHash: sourceHash(text),
        },
      ]),
    );
  return {
    id,
    title,
    about,
    piece: {
      piece: 'tukiverkko-form',
      elements: [`$page.${id}`],
      definition: {
        ...bare,
        i18n: { sv: translated('sv'), en: translated('en') },
      },
    },
  };
}

function definitionOf(
  id: string,
  title: string,
  questions: readonly BlockQuestion[],
): FormDefinition {
  const ids = questions.map(one => one.id);
  const required = questions.filter(one => one.isRequired).map(one => one.id);
  const rules = questions.filter(({ visible }) => visible !== undefined);
  const helped = questions.filter(({ help }) => help !== undefined);
  return {
    formatVersion: 1,
    key: id.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`),
    title,
    purpose: 'consultation',
    process: 'record',
    languages: { source: 'fi', available: ['fi', 'sv', 'en'] },
    data: {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      type: 'object',
      additionalProperties: false,
      ...(required.length > 0 && { required }),
      properties: Object.fromEntries(
        questions.map(one => [one.id, fieldOf(one)]),
      ),
    },
    ui: Object.fromEntries(
      helped.map(one => [one.id, { 'ui:help': one.help?.fi }]),
    ),
    pages: [{ id, title, fields: ids }],
    logic:
      rules.length > 0
        ? {
            visible: Object.fromEntries(
              rules.map(one => [one.id, one.visible]),
            ),
          }
        : {},
    access: {},
    retention: { submission: 'P1Y' },
    i18n: {},
    tests: [],
  };
}

function fieldOf({ title, field, options }: BlockQuestion): FieldSchema {
  const named = { title: title.fi, ...field };
  if (!options) return named;
  const oneOf = Object.entries(options).map(([code, words]) => ({
    const: code,
    title: words.fi,
  }));
  return field.type === 'array'
    ? { ...named, items: { ...field.items, oneOf } }
    : { ...named, oneOf };
}

function textsOf(
  id: string,
  title: Localized,
  questions: readonly BlockQuestion[],
): readonly (readonly [key: string, words: Localized])[] {
  return [
    ['form.title', title],
    [`page.${id}.title`, title],
    ...questions.flatMap((one): readonly (readonly [string, Localized])[] => [
      [`${one.id}.title`, one.title],
      ...(one.help ? [[`${one.id}.help`, one.help] as const] : []),
      ...Object.entries(one.options ?? {}).map(
        ([code, words]) => [`${one.id}.option.${code}`, words] as const,
      ),
    ]),
  ];
}
