import { createContext, useContext } from 'react';
import type {
  FormCheck,
  FormDefinition,
  FormDraft,
  FormProblem,
  OptionSources,
} from '@tukiverkko/plugin-forms-common';
import type {
  CheckedTest,
  ElementName,
  OperationArgs,
  OperationName,
} from '@tukiverkko/plugin-forms-common/building';
import type { BuilderTab } from './BuilderTab';

/** Something to mend, with where it is mended. */
export interface BuilderProblem extends FormProblem {
  /** `$form` where it concerns the form as a whole. */
  readonly element: ElementName;
  readonly tab: BuilderTab;
}

/** Where a problem, a search hit or an entry of the history leads. */
export interface BuilderPlace {
  readonly element?: string;
  readonly tab?: BuilderTab;
  /** JSON Pointer into the definition: the very control, where the element has several. */
  readonly pointer?: string;
}

/** The open form, for every tab. */
export interface Builder {
  readonly formKey: string;
  readonly definition: FormDefinition;
  /** The current published version; undefined before the first. */
  readonly published?: {
    readonly version: number;
    readonly definition: FormDefinition;
  };
  /** What the server has of the draft; undefined while nobody has begun one. */
  readonly draft?: Omit<FormDraft, 'definition'>;
  readonly mayEdit: boolean;
  readonly mayPublish: boolean;
  /** In review, or archived: it is read, not changed. */
  readonly isFrozen: boolean;
  /** Does something to the form: it stands in the history, is saved soon, and is said aloud as `did.<operation>`. */
  edit<N extends OperationName>(operation: N, args: OperationArgs<N>): void;
  /** Saves now, and tells whether the server has everything, and the draft as it has it then. */
  saveNow(): Promise<{
    readonly isSaved: boolean;
    readonly draft: Builder['draft'];
  }>;
  /** Reads the form anew from the server, after it was published or given back. */
  reopen(): void;

  /** Elements: `plan` a question, `group.cell` one in a group, `$page.<id>`, `$note.<id>`, `$form`. */
  readonly selection: readonly string[];
  select(elements: readonly string[], how?: { readonly focus?: boolean }): void;
  /**
   * Opens the tab, selects the element and puts focus there: on what carries `data-pointer` with that pointer, else
   * on what carries `data-element` with that element (itself, or the first control inside).
   */
  goTo(place: BuilderPlace): void;

  /** What lint says of this very state. */
  readonly problems: readonly BuilderProblem[];
  /** How the form's own tests go, in their order; empty until the first check is done. */
  readonly testResults: readonly CheckedTest[];
  /** The choices of `x-options` as they are now; undefined until they are known. */
  readonly sources?: OptionSources;
  /** What the server said when it saved last: knows other forms and sources of choices. */
  readonly check?: FormCheck;
  /** Language of the form's texts being looked at. */
  readonly language: string;
  setLanguage(language: string): void;
  /** Says something at once to one who listens. */
  announce(text: string): void;
}

/** Holds the open form. */
export const BuilderContext = createContext<Builder | undefined>(undefined);

/** The form that is being made on this page. */
export function useBuilder(): Builder {
  const builder = useContext(BuilderContext);
  if (!builder)
    throw new Error(
      'useBuilder stands outside a form that is open. Render it inside a tab of BuilderRoom.',
    );
  return builder;
}
