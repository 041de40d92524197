import type { AttachmentType } from '../definition/attachmentTypes';
import type { FormDraftSummary } from './editing';
import type { AnswerError, Answers, Evaluation } from '../evaluate/Evaluation';
import type { FormDefinition, Priority } from '../definition/FormDefinition';
import type { Language, Localized } from '../definition/Localized';
import type { Routing } from '../routing/Routing';
import type { CaseState } from '../lifecycle/states';

/** `GET /v1/forms` */
export interface FormList {
  readonly items: readonly FormSummary[];
  /** What is being written, for those who may edit or publish forms; absent for all others. */
  readonly drafts?: readonly FormDraftSummary[];
}

export interface FormSummary {
  readonly key: string;
  readonly title: Localized;
  readonly purpose: FormDefinition['purpose'];
  readonly process: FormDefinition['process'];
  readonly version: number;
}

/** `GET /v1/forms/{key}` and `/versions/{n}` */
export interface FormVersion {
  readonly key: string;
  readonly version: number;
  /** SHA-256 of the canonical definition, hex. */
  readonly id: string;
  readonly publishedAt: string;
  readonly definition: FormDefinition;
  /** For the current version: what is known of the person who asks, by field id (the form's `prefill`). */
  readonly prefill?: Answers;
}

/** `POST /v1/forms/{key}/evaluate` */
export interface EvaluateRequest {
  readonly answers: Answers;
  readonly version?: number;
}

export interface EvaluateResponse {
  readonly evaluation: Evaluation;
  readonly routing: Routing | null;
  /** Local date (YYYY-MM-DD) of the promise if it were sent now. */
  readonly answerBy: string | null;
}

/**
 * `PUT /v1/drafts/{id}`: the client makes the id (UUID); `If-None-Match: *` creates, `If-Match` changes.
 * Answers with the {@link Draft} and its ETag. `DELETE` forgets it.
 */
export interface DraftRequest {
  readonly form: string;
  readonly version: number;
  readonly answers: Answers;
  readonly language: Language;
}

export interface Draft extends DraftRequest {
  readonly id: string;
  readonly revision: number;
  readonly savedAt: string;
}

/** `GET /v1/drafts`: those of the person who asks, newest first. */
export interface DraftList {
  readonly items: readonly Omit<Draft, 'answers'>[];
}

/** `POST /v1/submissions`, with the header Idempotency-Key. */
export interface SubmitRequest {
  readonly form: string;
  readonly version: number;
  readonly answers: Answers;
  readonly language: Language;
  /** The draft it was written in; it is deleted with the same transaction. */
  readonly draft?: string;
  /** Id of the record that this one corrects; for a form whose process is `record`. */
  readonly replaces?: string;
}

/** The 201 answer of `POST /v1/submissions` for a case; the others stand at `SubmitResult`. */
export interface SubmissionReceipt {
  readonly process: 'case';
  readonly id: string;
  readonly reference: string;
  readonly state: CaseState;
  readonly owner: string;
  readonly ownerName: Localized;
  readonly submittedAt: string;
  readonly answerBy: string | null;
  readonly routing: Routing;
}

export type SubmissionListView = 'inbox' | 'mine';

/** `GET /v1/submissions?view=…&state=…&cursor=…` : metadata only, never an answer. */
export interface SubmissionList {
  readonly items: readonly SubmissionListItem[];
  readonly nextCursor: string | null;
}

export interface SubmissionListItem {
  readonly id: string;
  readonly reference: string;
  readonly form: string;
  readonly formTitle: Localized;
  readonly serviceName: Localized | null;
  readonly state: CaseState;
  readonly priority: Priority;
  readonly owner: string;
  readonly ownerName: Localized;
  readonly assignee: string | null;
  /** Entity ref of the requester's region, where the form asks for one. */
  readonly region: string | null;
  readonly submittedAt: string;
  readonly changedAt: string;
  readonly answerBy: string | null;
}

/** `GET /v1/submissions/{id}`. Its strong ETag is what `If-Match` of a command names. */
export interface SubmissionView extends SubmissionListItem {
  /** Counts the changes of the case; the ETag is `"<revision>"`. */
  readonly revision: number;
  readonly formVersion: number;
  readonly language: Language;
  readonly requester: string;
  readonly relations: readonly string[];
  readonly answers: Answers;
  readonly evaluation: Evaluation;
  readonly routing: Routing;
  readonly events: readonly CaseEvent[];
  /** The team's answer, once there is one. */
  readonly answer: CaseAnswer | null;
  readonly allowedActions: readonly string[];
  /** Files that came with it or were added later; absent where there are none. */
  readonly attachments?: readonly Attachment[];
  /** The newest messages, oldest first; absent where there are none. Notes stand here for those alone who work on the case. */
  readonly messages?: readonly CaseMessage[];
  /** True where `GET /v1/submissions/{id}/messages?before=<id of the first>` tells earlier ones; else absent. */
  readonly hasEarlierMessages?: true;
}

/** Where a message came from: a command that brought it (`ask`, `inform`, `ask-again`), or `POST …/messages`. */
export type MessageKind = 'ask' | 'inform' | 'ask-again' | 'message' | 'note';

/** The most UTF-16 units one message may have. */
export const messageLimit = 5_000;

/** What somebody wrote in a case. A `note` is the team's own and never shown to the requester. */
export interface CaseMessage {
  readonly id: string;
  readonly kind: MessageKind;
  readonly at: string;
  /** Entity ref of who wrote it. */
  readonly actor: string;
  readonly text: string;
}

/**
 * `POST /v1/submissions/{id}/messages`, with Idempotency-Key; no If-Match, since the state and the revision stay.
 * Answers 201 with the {@link CaseMessage}. Who may write which stands in `allowedActions` as `message` and `note`.
 */
export interface MessageRequest {
  readonly kind: 'message' | 'note';
  readonly text: string;
}

/** `GET /v1/submissions/{id}/messages?before={id}`: oldest first; without `before` the newest. */
export interface MessageList {
  readonly items: readonly CaseMessage[];
  /** Whether there are messages before the first of these. */
  readonly hasEarlier: boolean;
}

export interface CaseEvent {
  readonly command: string;
  readonly state: CaseState;
  readonly at: string;
  /** Entity ref of who did it; absent where time did. */
  readonly actor?: string;
  /** Text that goes with it (a reason, a message), readable by whoever reads the case. */
  readonly text?: string;
  /** Why a team declined. */
  readonly reason?: DeclineReason;
  readonly place?: {
    readonly ref?: string;
    readonly name?: Localized;
    readonly instruction?: string;
  };
}

export interface CaseAnswer {
  readonly form: string;
  readonly formVersion: number;
  readonly answers: Answers;
  readonly at: string;
  readonly actor: string;
}

/** `POST /v1/submissions/{id}/commands`, with If-Match and Idempotency-Key. */
export type CommandRequest =
  | { readonly command: 'accept' | 'begin' | 'return' }
  | {
      readonly command: 'decline';
      readonly reason: DeclineReason;
      readonly text: string;
      readonly place: DeclinePlace;
    }
  | {
      readonly command: 'answer';
      readonly version: number;
      readonly answers: Answers;
      readonly language: Language;
    }
  | {
      readonly command: 'ask' | 'inform' | 'ask-again';
      readonly message: string;
    }
  | { readonly command: 'close' }
  | { readonly command: 'cancel'; readonly reason?: string }
  | { readonly command: 'reopen'; readonly reason: string };

export type DeclineReason =
  | 'not-ours'
  | 'other-help-first'
  | 'information-missing'
  | 'no-capacity'
  | 'other';

/** Where the requester goes from here: a team, a service, or an instruction in words. */
export type DeclinePlace =
  | { readonly team: string }
  | { readonly service: string }
  | { readonly instruction: string };

/** The members of RFC 9457 as they stand inside Backstage's `error` object. */
export interface Problem {
  readonly name: string;
  readonly message: string;
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly errors?: readonly AnswerError[];
  readonly allowed?: readonly string[];
  readonly state?: CaseState;
  readonly currentVersion?: number;
}

/** `GET /v1/me`: what the person who asks may do here, for showing and hiding rooms. */
export interface FormsMe {
  readonly entityRef: string;
  readonly may: {
    readonly request: boolean;
    readonly work: boolean;
    readonly coordinate: boolean;
    readonly editForms: boolean;
    readonly publishForms: boolean;
  };
  /** Teams whose inbox the person reads. */
  readonly teams: readonly {
    readonly ref: string;
    readonly name: Localized;
    /** Its cases that wait for it. */
    readonly waiting: number;
  }[];
  /** Cases that wait for one of the teams. */
  readonly waiting: number;
}

/** `uploading` is known to the sender alone; `infected` has no content any more. */
export type AttachmentState =
  | 'uploading'
  | 'scanning'
  | 'clean'
  | 'infected'
  | 'unscannable';

/**
 * A file of a draft or a case: the 201 answer of `POST /v1/drafts/{id}/attachments` and `POST /v1/submissions/{id}/attachments`.
 *
 * The body of the request is the file as it stands, `Content-Type: application/octet-stream`, with `Idempotency-Key`
 * and its name in `Content-Disposition: attachment; filename*=UTF-8''<percent-encoded>` (RFC 8187).
 * `GET …/attachments/{id}` is the content; of a draft, `DELETE` forgets it. While somebody may add a file to a case,
 * `attach` stands in its `allowedActions`.
 */
export interface Attachment {
  readonly id: string;
  /** As it is shown and saved: without folders, control characters and signs that turn the direction of reading. */
  readonly name: string;
  readonly type: AttachmentType;
  /** Bytes, as it is kept. */
  readonly size: number;
  /** SHA-256 of the content as it is kept, hex. JPEG and PNG lose what cameras write beside the picture. */
  readonly sha256: string;
  readonly state: Exclude<AttachmentState, 'uploading'>;
  /** Whether its content can be fetched now: clean, or not checked where the portal allows it. */
  readonly downloadable: boolean;
  readonly uploadedAt: string;
  /** Entity ref of who added it. */
  readonly uploadedBy: string;
}

/** `GET /v1/drafts/{id}/attachments`, in the order they came. */
export interface AttachmentList {
  readonly items: readonly Attachment[];
}
