import type { FieldSchema } from '../../definition/FormDefinition';
import type { Localized } from '../../definition/Localized';
import type { QuestionKind } from '../../definition/questionKind';

/** What an author may add to a page. */
export type QuestionTypeName =
  | 'shortText'
  | 'longText'
  | 'textList'
  | 'yesNo'
  | 'choice'
  | 'choices'
  | 'sourceChoice'
  | 'sourceChoices'
  | 'rating'
  | 'integer'
  | 'decimal'
  | 'date'
  | 'time'
  | 'dateTime'
  | 'month'
  | 'year'
  | 'email'
  | 'phone'
  | 'webAddress'
  | 'postalCode'
  | 'municipality'
  | 'businessId'
  | 'uuid'
  | 'entity'
  | 'entities'
  | 'matrix'
  | 'rows';

/** What stands in the palette: types of questions, and what is no question. */
export type PaletteName = QuestionTypeName | 'page' | 'note';

/** The groups of the palette, in their order. */
export const paletteGroups = [
  'texts',
  'choices',
  'numbers',
  'times',
  'contact',
  'catalogue',
  'groups',
  'structure',
] as const;

/** A group of the palette. */
export type PaletteGroup = (typeof paletteGroups)[number];

/** A row of the palette: how it is called and found. */
export interface PaletteEntry {
  readonly name: PaletteName;
  readonly group: PaletteGroup;
  /** The name of a picture; whoever draws it keeps a table by this. */
  readonly icon: PaletteIcon;
  readonly title: Localized;
  /** What it is for, in one sentence. */
  readonly about: Localized;
  /** More words it is found by in each language. */
  readonly words: Localized;
}

/** The pictures of the palette. */
export type PaletteIcon =
  | 'text'
  | 'paragraph'
  | 'list'
  | 'truth'
  | 'radio'
  | 'checkbox'
  | 'directory'
  | 'scale'
  | 'number'
  | 'calendar'
  | 'clock'
  | 'mail'
  | 'phone'
  | 'link'
  | 'place'
  | 'id'
  | 'entity'
  | 'matrix'
  | 'rows'
  | 'page'
  | 'note';

/** What an author chooses before a question of some types can begin. */
export interface BeginningChoices {
  /** The source of the choices, as `x-options` names it. */
  readonly source?: string;
  readonly entity?: { readonly kind: string; readonly type?: string };
}

/** What a question of a type begins with. Its sensitivity is not there: it has to be chosen. */
export interface Beginning {
  readonly field: FieldSchema;
  readonly ui?: Readonly<Record<string, unknown>>;
  /** True where the page shows it as a row of choices. */
  readonly isLikert?: boolean;
  /** A scale that the rows of a matrix share, as a block; `field` refers to it by {@link scaleHere}. */
  readonly scale?: FieldSchema;
}

/** Stands in a beginning for the reference to its own scale, whose name is only known in the form. */
export const scaleHere = '#/$defs/scaleHere';

/** A type of question: what it begins with, and whether it may stand inside a group. */
export interface QuestionType {
  readonly kind: QuestionKind;
  /** What the id of a new question is made of while it has no title. */
  readonly id: string;
  readonly mayBeCell: boolean;
  /** What has to be chosen first. */
  readonly needs?: 'source';
  readonly begin: (choices: BeginningChoices) => Beginning;
}
