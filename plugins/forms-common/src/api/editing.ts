import type { FormChanges } from '../changes/ChangeClass';
import type { FormDefinition } from '../definition/FormDefinition';
import type { FindWish, Target } from '../evaluate/Evaluation';
import type { Localized } from '../definition/Localized';
import type { NotCarried } from '../exchange/NotCarried';
import type { LintProblem } from '../lint/LintProblem';
import type { FormTestResult } from '../lint/runFormTests';
import type { Routing } from '../routing/Routing';
import type { FormReview } from './reviewing';

/** Something to mend in a form, in words too. */
export interface FormProblem extends LintProblem {
  readonly text: string;
}

/** How one of a form's own tests went. */
export type FormTestReport = Omit<FormTestResult, 'evaluation'>;

/** `POST /v1/forms/{key}/draft/lint`: what stands between a definition and publishing it. */
export interface FormCheck {
  readonly problems: readonly FormProblem[];
  readonly tests: readonly FormTestReport[];
  /** True when no problem is an error and every test passes. */
  readonly mayPublish: boolean;
  /** What publishing would change; null where nothing is published yet. */
  readonly changes: FormChanges | null;
}

/** `GET /v1/forms/{key}/draft`: what an editor writes. Its strong ETag is what `If-Match` of a change names. */
export interface FormDraft {
  readonly key: string;
  readonly definition: FormDefinition;
  /** The version that was current when the draft was begun; null where there was none. */
  readonly basedOn: number | null;
  readonly revision: number;
  readonly savedAt: string;
  /** Entity ref of who saved it last. */
  readonly savedBy: string;
  /** Entity refs of everybody who wrote it since the last version; none of them is the second person. */
  readonly writers: readonly string[];
  /** Present once a review was asked for. */
  readonly review?: FormReview;
}

/**
 * The answer of `PUT /v1/forms/{key}/draft`, whose body is the definition: `If-None-Match: *` begins the draft,
 * `If-Match` changes it. `PUT …/draft/questionnaire` does the same with a FHIR R4 Questionnaire.
 */
export interface SavedFormDraft extends FormDraft {
  readonly check: FormCheck;
  /** What of a questionnaire a form has no place for. */
  readonly notCarried?: readonly NotCarried[];
}

/** A draft in the list of an editor. */
export interface FormDraftSummary
  extends Omit<FormDraft, 'definition' | 'writers'> {
  readonly title: Localized;
}

/** `POST /v1/forms/{key}/draft/publish`, with `Idempotency-Key` and `If-Match`. */
export interface FormPublication {
  readonly key: string;
  readonly version: number;
  /** SHA-256 of the canonical definition, hex. */
  readonly id: string;
  readonly publishedAt: string;
  /** Against the version that was current before; null for the first one. */
  readonly changes: FormChanges | null;
}

/** `POST /v1/forms/{key}/archive`: nothing new is begun with the form; what was begun may be finished. */
export interface FormArchived {
  readonly key: string;
  readonly archivedAt: string;
  /** Drafts people have not sent yet, of any version; null for one to four, which could point at somebody. */
  readonly openDrafts: number | null;
}

/** `GET /v1/forms/{key}/versions`, newest first. */
export interface FormVersionList {
  readonly items: readonly FormVersionSummary[];
  /** Present while the form is archived. */
  readonly archivedAt?: string;
}

export interface FormVersionSummary {
  readonly key: string;
  readonly version: number;
  readonly id: string;
  readonly publishedAt: string;
  readonly isCurrent: boolean;
}

/**
 * `POST /v1/forms/{key}/draft/resolve`: where a target leads that a draft came to. What a draft says is run beside its
 * author; only what it came to is asked of the directory.
 */
export interface ResolveRequest {
  readonly target: Target;
  readonly wish: FindWish | null;
}

/** Where it leads, why, and by when an answer would be promised if it were sent now. */
export interface ResolveResponse {
  readonly routing: Routing;
  readonly answerBy: string | null;
}
