import type {
  FieldSchema,
  FormDefinition,
  Translation,
} from './FormDefinition';
import { sourceHash } from './formId';
import type { Localized } from './Localized';

/** One choice of a source (`phenomena`, `regions` …), as the directory knows it today. */
export interface OptionSourceOption {
  readonly code: string;
  readonly label: Localized;
}

/** By the name that stands in `x-options`. */
export type OptionSources = Readonly<
  Record<string, readonly OptionSourceOption[]>
>;

type Translations = Record<string, Record<string, Translation>>;

/**
 * Writes the choices of sources into the form, with their labels, so that the id covers them and answers stay readable
 * when the source changes. Fields whose source is not given are left as they are: see {@link unboundOptions}.
 */
export function bindOptions(
  definition: FormDefinition,
  sources: OptionSources,
): FormDefinition {
  const i18n: Translations = Object.fromEntries(
    Object.entries(definition.i18n).map(([language, texts]) => [
      language,
      { ...texts },
    ]),
  );
  const { source, available } = definition.languages;

  function bindAll(
    fields: Readonly<Record<string, FieldSchema>>,
    prefix: string,
  ): Readonly<Record<string, FieldSchema>> {
    return Object.fromEntries(
      Object.entries(fields).map(([name, field]) => [
        name,
        bind(`${prefix}${name}`, field),
      ]),
    );
  }
  function bind(name: string, field: FieldSchema): FieldSchema {
    if (field.items) return { ...field, items: bind(name, field.items) };
    if (field.properties)
      return { ...field, properties: bindAll(field.properties, `${name}.`) };
    const from = field['x-options'];
    if (from === undefined || !Object.hasOwn(sources, from)) return field;
    const textOf = (label: Localized, language: string): string =>
      Object.hasOwn(label, language)
        ? label[language as keyof Localized]
        : label.fi;
    for (const { code, label } of sources[from]) {
      for (const language of available.filter(
        one => one !== source && Object.hasOwn(label, one),
      )) {
        i18n[language] = {
          ...i18n[language],
          [`${name}.option.${code}`]: {
            text: textOf(label, language),
            state: 'reviewed',
            sourceHash: sourceHash(textOf(label, source)),
          },
        };
      }
    }
    return {
      ...field,
      oneOf: sources[from].map(({ code, label }) => ({
        const: code,
        title: textOf(label, source),
      })),
    };
  }

  const { data } = definition;
  return {
    ...definition,
    data: {
      ...data,
      properties: bindAll(data.properties, ''),
      ...(data.$defs && { $defs: bindAll(data.$defs, '$defs.') }),
    },
    i18n,
  };
}

/** Sources whose choices are not written into the form yet; a form is published only when there are none. */
export function unboundOptions({ data }: FormDefinition): readonly string[] {
  const inside = (field: FieldSchema): FieldSchema[] => [
    field,
    ...(field.items ? inside(field.items) : []),
    ...Object.values(field.properties ?? {}).flatMap(inside),
  ];
  const all = [
    ...Object.values(data.properties),
    ...Object.values(data.$defs ?? {}),
  ].flatMap(inside);
  const open = all.filter(
    field => field['x-options'] !== undefined && field.oneOf === undefined,
  );
  return [...new Set(open.map(field => field['x-options']!))];
}
