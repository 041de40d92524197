import type {
  FormCheck,
  FormDefinition,
  FormDraft,
  FormProblem,
} from '@tukiverkko/plugin-forms-common';
import type {
  ElementName,
  MergeConflict,
} from '@tukiverkko/plugin-forms-common/building';
import type { EditHistory } from './EditHistory';

/** How what was done stands on the server. */
export type Saving =
  /** Nothing is written that the server does not have; `at` is absent while there is no draft. */
  | {
      readonly state: 'saved';
      readonly at?: string;
      /** Where one who listens is to hear it. */
      readonly isAloud?: boolean;
    }
  | { readonly state: 'saving' }
  | { readonly state: 'offline' }
  /** The server has trouble; it is tried again by itself. */
  | { readonly state: 'failed' }
  /** The server will not keep it like this. */
  | { readonly state: 'refused'; readonly problems: readonly FormProblem[] }
  /** The draft went to review meanwhile; what is unsaved waits until it is returned. */
  | { readonly state: 'in-review' }
  /** The right to edit is gone. */
  | { readonly state: 'forbidden' };

/** Two people changed the same at the same time. */
export interface FormConflict {
  readonly base: FormDefinition;
  readonly mine: FormDefinition;
  readonly theirs: FormDraft;
  readonly conflicts: readonly MergeConflict[];
}

/** What a page shows of the form that is being made; a new object after each change. */
export interface BuilderState extends EditHistory {
  readonly definition: FormDefinition;
  readonly saving: Saving;
  /** How many steps have not reached the server. */
  readonly unsaved: number;
  /** What the server has of the draft; undefined while nobody has begun one. */
  readonly draft?: Omit<FormDraft, 'definition'>;
  readonly check?: FormCheck;
  readonly conflict?: FormConflict;
  /** What came in from somebody else without a choice to make. */
  readonly merged?: {
    readonly by: string;
    readonly taken: readonly ElementName[];
    /** The form as it was here, for the titles of what they removed. */
    readonly before: FormDefinition;
  };
  /** The draft is no longer there: somebody published it, or threw it away. */
  readonly gone?: 'published' | 'deleted';
}
