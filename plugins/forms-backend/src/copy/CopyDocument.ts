import type { FormText, Language } from '@tukiverkko/plugin-forms-common';

/** A question and what was answered, line by line. */
export interface CopyAnswer {
  readonly question: FormText;
  readonly answer: readonly FormText[];
}

/** A part of a copy, in the order it is read. */
export type CopyBlock =
  | {
      readonly kind: 'heading';
      readonly level: 1 | 2 | 3;
      readonly text: FormText;
    }
  | { readonly kind: 'paragraph'; readonly text: FormText }
  | { readonly kind: 'answers'; readonly items: readonly CopyAnswer[] }
  /** What is short: a name beside its value. */
  | {
      readonly kind: 'facts';
      readonly rows: readonly (readonly [name: FormText, value: FormText])[];
    }
  | {
      readonly kind: 'table';
      readonly head: readonly FormText[];
      readonly rows: readonly (readonly FormText[])[];
    };

/** What a copy of a request says, before anything is known of paper. */
export interface CopyDocument {
  readonly title: string;
  readonly language: Language;
  /** On top of every page. */
  readonly header: string;
  /** Under every page. */
  readonly footer: string;
  readonly blocks: readonly CopyBlock[];
}
