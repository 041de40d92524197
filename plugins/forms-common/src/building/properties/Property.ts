import type { FormDefinition } from '../../definition/FormDefinition';
import type { Place } from './Place';
import type { Subject } from './Subject';

/** The tabs of the properties of an element, in their order. `rules` and `scoring` say what others decide about it. */
export const propertyTabs = [
  'content',
  'answers',
  'rules',
  'scoring',
  'privacy',
  'data',
] as const;

/** One of {@link propertyTabs}. */
export type PropertyTab = (typeof propertyTabs)[number];

type Choices = (
  definition: FormDefinition,
  subject: Subject,
) => readonly string[];

interface Chosen {
  readonly of: Choices;
  /** By words of its own, by the title of a question or of one in the group, or as it is written. */
  readonly called: 'words' | 'questions' | 'cells' | 'asWritten';
}

/** What an editor of each kind is told beside its kind. Those that are told nothing are drawn by a part of their own. */
interface Editors {
  readonly line: object;
  readonly lines: object;
  readonly pattern: object;
  readonly number: object;
  readonly whole: { readonly least?: number; readonly most?: number };
  readonly truth: object;
  readonly choice: Chosen;
  readonly several: Chosen;
  readonly period: object;
  /** The key of another form. */
  readonly form: object;
  /** A name of something an installation knows; others may be written. */
  readonly known: { readonly of: 'prefills' | 'sources' };
  readonly options: object;
  readonly sentences: object;
  readonly entity: object;
  readonly feedback: object;
  readonly continues: object;
  readonly files: object;
}

/** How a value is given. */
export type PropertyEditor = {
  readonly [K in keyof Editors]: { readonly kind: K } & Editors[K];
}[keyof Editors];

/** Something an author may say of an element. Its words stand in the texts of the builder, by its name. */
export interface Property {
  readonly tab: PropertyTab;
  readonly place: Place;
  readonly editor: PropertyEditor;
  /** Whether it makes sense, where the format lets it stand. */
  readonly applies?: (subject: Subject, definition: FormDefinition) => boolean;
  /** The form is not published without it. */
  readonly isNeeded?: true;
  /** What holds where nothing is said; of what is needed, what a reset writes. */
  readonly default?: (definition: FormDefinition, subject: Subject) => unknown;
}
