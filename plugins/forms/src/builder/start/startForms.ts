import type {
  FormDefinition,
  FormProcess,
  FormPurpose,
} from '@tukiverkko/plugin-forms-common';

/** What a form of each process is usually for; its settings say it better. */
const purposes: Readonly<Record<FormProcess, FormPurpose>> = {
  case: 'consultation',
  record: 'registration',
  anonymous: 'survey',
  advice: 'screening',
};

/** The processes one may choose from. */
export const formProcesses = Object.keys(purposes) as readonly FormProcess[];

/** A form with one empty page, in the language its author writes. */
export function blankForm(options: {
  readonly key: string;
  readonly title: string;
  readonly language: string;
  readonly process: FormProcess;
  readonly pageTitle: string;
}): FormDefinition {
  const { key, title, language, process, pageTitle } = options;
  return {
    formatVersion: 1,
    key,
    title,
    purpose: purposes[process],
    process,
    languages: {
      source: language,
      available: [...new Set([language, 'fi', 'sv'])],
    },
    data: {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      type: 'object',
      additionalProperties: false,
      properties: {},
    },
    ui: {},
    pages: [{ id: 'page1', title: pageTitle, fields: [] }],
    logic: {},
    access: {},
    retention: { submission: 'P1Y' },
    i18n: {},
    tests: [],
  };
}

/** Another form, with everything of the first but its key and its name. */
export function copiedForm(
  definition: FormDefinition,
  { key, title }: { readonly key: string; readonly title: string },
): FormDefinition {
  return { ...definition, key, title };
}
