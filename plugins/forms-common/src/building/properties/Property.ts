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

/** How a value is given. What is chosen is called by words of its own, by the title of a question, or as it is written. */
export type PropertyEditor =
  | { readonly kind: 'line' | 'lines' | 'pattern' | 'period' | 'form' }
  | { readonly kind: 'truth' }
  | { readonly kind: 'whole'; readonly least?: number; readonly most?: number }
  | { readonly kind: 'number' }
  | {
      readonly kind: 'choice' | 'several';
      readonly of: Choices;
      readonly called: 'words' | 'questions' | 'cells' | 'asWritten';
    }
  /** A name out of those an installation knows; others may be written. */
  | { readonly kind: 'known'; readonly of: 'prefills' | 'sources' }
  /** Drawn by a part of its own. */
  | {
      readonly kind:
        | 'options'
        | 'sentences'
        | 'entity'
        | 'feedback'
        | 'continues'
        | 'files';
    };

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
