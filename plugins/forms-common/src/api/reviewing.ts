import type { ChangeClass } from '../changes/ChangeClass';
import type { Localized } from '../definition/Localized';

/** What may be done about the review of a draft. */
export const reviewSteps = ['ask', 'approve', 'return'] as const;
export type ReviewStep = (typeof reviewSteps)[number];

/**
 * How the review of a draft stands. `asked` and `approved` freeze it: it changes again once it is returned. Saving a
 * draft that was returned leaves the sentence there until the next review is asked for.
 */
export interface FormReview {
  readonly state: 'asked' | 'approved' | 'returned';
  /** Entity ref. */
  readonly askedBy: string;
  readonly askedAt: string;
  readonly message: string;
  /** Who approved or returned it, and their sentence. */
  readonly answeredBy?: string;
  readonly answeredAt?: string;
  readonly answer?: string;
}

/** `PUT /v1/forms/{key}/draft/review`, with `If-Match`: the draft as one has read it. */
export interface ReviewRequest {
  readonly step: ReviewStep;
  /** To the reviewer, or from them; may be left out when approving. */
  readonly message?: string;
}

/** `GET/PUT /v1/forms/{key}/people`: who writes one form beside those who publish all. */
export interface FormPeople {
  /** Entity ref of the group that keeps the form; null while every editor of forms may write it. */
  readonly team: string | null;
  /** Entity refs of people and groups that a publisher asked to write it. */
  readonly editors: readonly string[];
}

/** What is written down of the work on a form. */
export const formActions = [
  'begin',
  'save',
  'delete',
  'ask',
  'approve',
  'return',
  'publish',
  'archive',
  'people',
] as const;
export type FormAction = (typeof formActions)[number];

/** Something somebody did with a form. */
export interface FormEvent {
  readonly action: FormAction;
  readonly at: string;
  /** Entity ref. */
  readonly by: string;
  /** Of `publish`. */
  readonly version?: number;
  readonly classes?: readonly ChangeClass[];
  /** Of a review. */
  readonly message?: string;
  /** Of `people`: who may write it since. */
  readonly people?: FormPeople;
}

/** `GET /v1/forms/{key}/history`, newest first; of many saves of one person in an hour, the first. */
export interface FormHistory {
  readonly items: readonly FormEvent[];
  /** False where older events are left out. */
  readonly isWhole: boolean;
}

/** `GET /v1/forms/{key}/draft/impact`: whom publishing the draft concerns, in numbers that point at nobody. */
export interface FormImpact {
  /** Drafts people are filling, of any version; null for one to four. */
  readonly openDrafts: number | null;
}

/** How ready a definition is, in numbers. */
export interface FormReadiness {
  readonly tests: { readonly passed: number; readonly total: number };
  /** Texts without a translation, or with one of an older text, by language of the form. */
  readonly missing: Readonly<Record<string, number>>;
}

/** One form in the list of those who make them. */
export interface FormOverview {
  readonly key: string;
  readonly title: Localized;
  /** The current version; null before the first. */
  readonly version: number | null;
  readonly archivedAt?: string;
  readonly draft?: {
    readonly revision: number;
    readonly basedOn: number | null;
    readonly review?: FormReview;
  };
  /** Of the draft, or without one of the version; null of a draft saved before this was counted. */
  readonly readiness: FormReadiness | null;
  /** How often it was sent within 30 days; null for one to four. */
  readonly sent: number | null;
  readonly changedAt: string;
  /** Entity ref; null where the folder published it. */
  readonly changedBy: string | null;
}

/** `GET /v1/editing/forms`: the forms one may edit or publish, by title. */
export interface FormOverviewList {
  readonly items: readonly FormOverview[];
}
