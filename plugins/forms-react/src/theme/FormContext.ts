import type { Language } from '@tukiverkko/plugin-forms-common';

/** One entity that can be chosen. */
export interface EntityOption {
  readonly ref: string;
  readonly name: string;
  /** What tells it from others of the same name. */
  readonly description?: string;
  /** Language of the name, where it is not the reader's. */
  readonly lang?: string;
}

/** Which entities a field asks for. */
export interface EntityWish {
  readonly kind: string;
  readonly type?: string;
}

/** Where entities come from; the page that shows a form knows a catalogue, the form does not. */
export interface EntitySource {
  readonly search: (
    wish: EntityWish,
    text: string,
  ) => Promise<readonly EntityOption[]>;
  /** Entities chosen before, so that they are shown by name. */
  readonly read: (refs: readonly string[]) => Promise<readonly EntityOption[]>;
}

/** What fields get from around the form. Its members stay the same between renders, or every field is drawn again. */
export interface FormContext {
  readonly language: Language;
  readonly entities?: EntitySource;
}

/** The language of a form; English for one drawn without a context, as RJSF itself would. */
export function languageOf(
  context: Partial<FormContext> | undefined,
): Language {
  return context?.language ?? 'en';
}
