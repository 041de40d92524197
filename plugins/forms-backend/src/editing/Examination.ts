import type {
  FormCheck,
  FormProblem,
  Localized,
  NotCarried,
  OptionSources,
  Problem,
} from '@tukiverkko/plugin-forms-common';

/** A definition to look at. Everything in it can be sent to a thread. */
export interface Examination {
  /** The body of a request, not read yet: reading it is work too. */
  readonly text: string;
  readonly format: 'definition' | 'questionnaire';
  /** The key the definition must have. */
  readonly key: string;
  readonly sources: OptionSources;
  /** The definition of the current version, as JSON, where there is one. */
  readonly current?: string;
}

/** What came of it. */
export type Examined =
  | {
      readonly outcome: 'examined';
      /** As it was written, as JSON. */
      readonly definition: string;
      /** With its choices written in, as JSON: what publishing would publish. */
      readonly bound: string;
      readonly title: Localized;
      readonly check: FormCheck;
      readonly notCarried?: readonly NotCarried[];
    }
  | {
      /** It is no form, or one that would harm whoever opens it. */
      readonly outcome: 'refused';
      readonly problems: readonly FormProblem[];
    }
  | {
      /** It is no JSON as we take it. */
      readonly outcome: 'malformed';
      readonly problem: Pick<
        Problem,
        'type' | 'status' | 'title' | 'detail' | 'errors'
      >;
    };
