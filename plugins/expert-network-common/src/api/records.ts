import type { Entity } from '@backstage/catalog-model';
import type { Localized } from '../Localized';
import type { FieldChange } from '../records/changesBetween';
import type { RecordAnswers } from '../records/RecordAnswers';
import type { RecordEditor } from '../records/needsApproval';
import type { RecordTypeId } from '../records/RecordType';

/**
 * `GET /api/expert-network/v1/records/{kind}/{namespace}/{name}`: what a unit, network or service says of itself, and
 * how it came to say so. The strong ETag is `"<revision>"`.
 */
export interface RecordResponse {
  /** Full entity ref. */
  readonly ref: string;
  readonly type: RecordTypeId;
  /** Counts the changes; 0 for what is kept in a file. */
  readonly revision: number;
  /** What is kept in a file is not changed in the portal. */
  readonly source: 'portal' | 'file';
  /** They fill in the form of an edit, together with `record` (the ref) and `basedOn` (the revision). */
  readonly answers: RecordAnswers;
  /** Newest first; empty for what is kept in a file. */
  readonly history: readonly RecordHistoryItem[];
  /** What the person who asks may do at once. Everybody may propose. */
  readonly may: {
    /** Change what decides nothing about the next case; a coordinator everything. */
    readonly edit: boolean;
    readonly restore: boolean;
    readonly confirm: boolean;
  };
  /** What the refs in answers and history are called, as far as the directory knows. */
  readonly names: Readonly<Record<string, Localized>>;
}

/** What happened to a record. */
export type RecordChange =
  | 'seeded'
  | 'created'
  | 'changed'
  | 'restored'
  | 'imported';

export interface RecordHistoryItem {
  readonly revision: number;
  readonly what: RecordChange;
  /** RFC 3339. */
  readonly at: string;
  readonly by: RecordAuthor;
  /** Who approved it, where it waited for that. */
  readonly approvedBy?: RecordAuthor;
  /** What it changed, in the order of the form; of a new record everything it said. */
  readonly changes: readonly FieldChange[];
  /** Of a restoring: the revision it went back to. */
  readonly from?: number;
  /** Of an import: the list and the row it came with, as a spreadsheet counts them. */
  readonly list?: { readonly name: string; readonly row: number };
  /** Reference of the request it came with. */
  readonly reference?: string;
}

/** Somebody by what they are to the record; the person stands in the request and in nobody's history. */
export interface RecordAuthor {
  readonly role: RecordEditor | 'system';
  /** Ref of the team by which they are it. */
  readonly team?: string;
}

/** `POST …/restore`, with If-Match: the record becomes what it was at a revision. Answers like the GET. */
export interface RestoreRequest {
  readonly revision: number;
}

/** What becomes of a proposal while it waits, and afterwards. */
export type ProposalState =
  | 'waiting'
  | 'conflicting'
  | 'applied'
  | 'refused'
  | 'declined'
  | 'withdrawn';

/** `GET /api/expert-network/v1/proposals`, for coordinators: what waits, or met another change of the same fields. */
export interface ProposalsResponse {
  readonly items: readonly ProposalItem[];
}

export interface ProposalItem {
  /** Id and reference of the request. */
  readonly caseId: string;
  readonly reference: string;
  readonly type: RecordTypeId;
  /** What it changes, or would be called. */
  readonly ref: string;
  readonly isNew: boolean;
  readonly state: ProposalState;
  readonly at: string;
  /** Names of the fields that two changes meet in. */
  readonly fields: readonly string[];
}

/**
 * `POST /api/expert-network/v1/record-outcomes`, for the forms plugin alone: what became of a case that was sent with
 * the form of a record. Answers with a {@link RecordOutcomeVerdict}; a repeat gets the same.
 */
export interface RecordOutcomeRequest {
  readonly caseId: string;
  /** Together with the case it names the outcome. */
  readonly revision: number;
  readonly reference: string;
  readonly event: 'submitted' | 'answered' | 'declined' | 'cancelled';
  readonly form: string;
  readonly answers: Readonly<Record<string, unknown>>;
  readonly answer?: {
    readonly form: string;
    readonly answers: Readonly<Record<string, unknown>>;
  };
  readonly requester: string;
  /** Who did it; null where nobody did. */
  readonly by: string | null;
  readonly at: string;
}

/** What is to be done with the case; null where nothing is. */
export interface RecordOutcomeVerdict {
  readonly verdict: {
    readonly command: 'settle' | 'hand-back' | 'remark';
    readonly sentence: Localized;
  } | null;
}

/** `GET /api/expert-network/v1/records?after=…`, for the catalogue alone: records changed since, in the order of their changes. */
export interface RecordsFeed {
  readonly items: readonly RecordsFeedItem[];
  /** What to ask with next; there is more while `items` is not empty. */
  readonly cursor: number;
}

export interface RecordsFeedItem {
  readonly ref: string;
  readonly entity: Entity;
}

/** Topic of the Backstage event that says: look at the records again. It says nothing else. */
export const recordsChangedTopic = 'tukiverkko.records';

/** Where the catalogue says a record comes from. */
export const recordsLocation = 'tukiverkko:records';
