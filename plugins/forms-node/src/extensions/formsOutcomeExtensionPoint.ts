import { createExtensionPoint } from '@backstage/backend-plugin-api';
import type { Answers, Localized } from '@tukiverkko/plugin-forms-common';

/** What has become of a case. A case that is reopened was sent once more. */
export type OutcomeEvent = 'submitted' | 'answered' | 'declined' | 'cancelled';

/** A case at one of its turns, opened for whoever acts on it. Content of people: it goes into no log. */
export interface CaseOutcome {
  readonly caseId: string;
  /** Together with the case it names this outcome; a repeat has the same. */
  readonly revision: number;
  readonly reference: string;
  readonly event: OutcomeEvent;
  readonly form: string;
  /** The version it was sent in. */
  readonly version: number;
  readonly answers: Answers;
  /** What the team answered; on `answered` alone. */
  readonly answer?: {
    readonly form: string;
    readonly version: number;
    readonly answers: Answers;
  };
  /** Entity ref of who asked. */
  readonly requester: string;
  /** Entity ref of the team that has the case. */
  readonly owner: string;
  /** Who did it, and on which side; time and the system are nobody. */
  readonly by: {
    readonly ref: string | null;
    readonly side: 'requester' | 'team' | 'nobody';
  };
  /** RFC 3339. */
  readonly at: string;
}

/**
 * What is to be done with the case now. `settle` ends a case that needs nobody any more; `remark` tells its team what
 * to know before it answers; `hand-back` gives one to its team again whose answer could not be carried out. The sentence says why, and names nothing that is not for both sides.
 */
export interface OutcomeVerdict {
  readonly command: 'settle' | 'remark' | 'hand-back';
  readonly sentence: Localized;
}

/** Acts on the outcome of cases that were sent with certain forms. */
export interface OutcomeListener {
  /** Stored beside what it has heard; never reuse it for another. */
  readonly id: string;
  /** Keys of the forms it asks for. */
  readonly forms: readonly string[];
  /**
   * Hears each outcome at least once, those of one case in their order. A repeat must give the same verdict; where it
   * throws it is told again later, and what happened to the case since then waits.
   */
  hear(outcome: CaseOutcome): Promise<OutcomeVerdict | undefined>;
}

/** Lets a module act on what becomes of a case. */
export interface FormsOutcomeExtensionPoint {
  addOutcomeListener(listener: OutcomeListener): void;
}

/** Where modules of `forms` ask for outcomes. */
export const formsOutcomeExtensionPoint =
  createExtensionPoint<FormsOutcomeExtensionPoint>({ id: 'forms.outcome' });
