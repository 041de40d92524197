import type { AttachmentType } from '../definition/attachmentTypes';
import type { FormDraftSummary } from './editing';
import type { AnswerError, Answers, Evaluation } from '../evaluate/Evaluation';
import type { FormDefinition, Priority } from '../definition/FormDefinition';
import type { Language, Localized } from '../definition/Localized';
import type { LeavePermission } from '../routing/mayLeave';
import type { Routing } from '../routing/Routing';
import type { CaseState } from '../lifecycle/states';
import type { Contributor, Expert, ExpertKind } from './experts';
import type { ErasedFields, LegalHold } from './keeping';
import type { CaseMeeting, ScheduleTarget } from './meetings';

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
  /** Id of the record that it corrects; absent where it corrects none. */
  readonly replaces?: string;
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
  /** Ref of a unit of the requester (`units` of `GET /v1/me`) whose people see and continue the case. */
  readonly colleagues?: string;
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

/**
 * Which cases: those one sent (`mine`), those `colleagues` opened to one's units, those of one's teams (`inbox` all of them, `needs-us`, `unassigned`, `waiting`
 * for the requester, due `soon`, `late`, `closed`), those in one's own hands (`assigned`), where one is `invited`, what
 * one's teams have `forwarded`, and those of the `area` a coordination team watches over, open and `area-closed`.
 */
export type SubmissionListView =
  | 'mine'
  | 'colleagues'
  | 'inbox'
  | 'needs-us'
  | 'unassigned'
  | 'assigned'
  | 'waiting'
  | 'soon'
  | 'late'
  | 'forwarded'
  | 'invited'
  | 'closed'
  | 'area'
  | 'area-closed';

/** `due`: late and due first, then urgent, then old. `changed`: the newest change first. `submitted`: the oldest first. */
export type SubmissionListSort = 'due' | 'changed' | 'submitted';

/** When an answer is promised by; `none` where nobody promises or the clock is paused. */
export type DueFilter = 'late' | 'today' | 'soon' | 'week' | 'none';

/**
 * `GET /v1/submissions?view=…&state=…&cursor=…` : metadata only, never an answer. Each filter may stand several times.
 * `POST /v1/submissions/search` takes the same with `words`, since what people type stands in no address.
 */
export interface SubmissionFilters {
  readonly view: SubmissionListView;
  readonly state?: readonly CaseState[];
  readonly priority?: readonly Priority[];
  /** Keys of forms. */
  readonly form?: readonly string[];
  /** Entity refs, as are those of `region`, `team` and `assignee`. */
  readonly service?: readonly string[];
  readonly region?: readonly string[];
  readonly team?: readonly string[];
  /** `none` for those nobody has in hand. */
  readonly assignee?: readonly string[];
  readonly due?: DueFilter;
  readonly sort?: SubmissionListSort;
  readonly cursor?: string;
}

/** `POST /v1/submissions/search`. A reference is found in whatever view, however sloppily it is typed. */
export interface SubmissionSearch extends SubmissionFilters {
  readonly words: string;
}

export interface SubmissionList {
  readonly items: readonly SubmissionListItem[];
  readonly nextCursor: string | null;
}

/** `GET /v1/inbox?team=…`: how many there are in the views that say so. */
export interface InboxOverview {
  readonly views: readonly {
    readonly view: SubmissionListView;
    /** Counted up to a limit. */
    readonly count: number;
    /** True where there are more than `count`. */
    readonly hasMore: boolean;
  }[];
}

/** Why nobody reads what a team owns: it is not in the catalogue any more, or nobody is in it. */
export type StrandedKind = 'gone' | 'empty';

/** `GET /v1/inbox/problems`: what keeps cases of the areas one coordinates from being read. */
export interface InboxProblems {
  readonly items: readonly {
    readonly team: string;
    readonly name: Localized;
    readonly kind: StrandedKind;
    /** RFC 3339. */
    readonly since: string;
    /** How many of the cases one watches over it owns. */
    readonly cases: number;
  }[];
}

/** `POST /v1/inbox/next`, with Idempotency-Key: accepts the case that stands first and has no assignee. */
export interface TakeNextRequest {
  /** Only of these teams of mine; absent for all. */
  readonly team?: readonly string[];
  /** Id of the case that the person saw first in the queue. */
  readonly seen?: string;
}

export interface TakenNext {
  /** Null where the queue is empty. */
  readonly taken: { readonly id: string; readonly reference: string } | null;
  /** Who took the one that was seen first, where somebody was faster. */
  readonly before?: {
    readonly reference: string;
    readonly by: string;
    readonly at: string;
  };
}

/** The most cases one `POST /v1/inbox/bulk` takes; whoever has more goes on with the next ones. */
export const bulkLimit = 50;

/** `POST /v1/inbox/bulk`, with Idempotency-Key: one command for many cases, each by itself. */
export interface BulkRequest {
  readonly request: Extract<CommandRequest, { command: 'assign' | 'close' }>;
  /** Each case as it was seen. */
  readonly items: readonly {
    readonly id: string;
    readonly revision: number;
  }[];
}

export interface BulkResult {
  readonly items: readonly {
    readonly id: string;
    /** Why it was not done; absent where it was. */
    readonly refused?: Pick<Problem, 'type' | 'status' | 'detail'>;
  }[];
}

export interface SubmissionListItem {
  readonly id: string;
  readonly reference: string;
  /** Counts the changes of the case; the ETag is `"<revision>"`. */
  readonly revision: number;
  readonly form: string;
  readonly formTitle: Localized;
  /** Entity ref of the service it was asked from, where there is one. */
  readonly service?: string;
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
  readonly formVersion: number;
  readonly language: Language;
  readonly requester: string;
  readonly relations: readonly string[];
  readonly answers: Answers;
  /** What the chosen entities were called when it was sent, by ref; absent where none was. */
  readonly names?: Readonly<Record<string, Localized>>;
  readonly evaluation: Evaluation;
  readonly routing: Routing;
  readonly events: readonly CaseEvent[];
  /** For the requester's side: the unit whose people see and continue it; absent where there is none. */
  readonly colleagues?: NamedEntity;
  /** Entity refs of colleagues who have acted in the requester's place; absent where nobody has. */
  readonly helpers?: readonly string[];
  /** The team's answer, once there is one. */
  readonly answer: CaseAnswer | null;
  readonly allowedActions: readonly string[];
  /** Who is or was asked to take part beside the team; absent where nobody was. */
  readonly experts?: readonly Expert[];
  /** The meetings it is or was booked for, the oldest first; absent where there are none. */
  readonly meetings?: readonly CaseMeeting[];
  /** Files that came with it or were added later; absent where there are none. */
  readonly attachments?: readonly Attachment[];
  /** The newest messages, oldest first; absent where there are none. Notes stand here for those alone who work on the case. */
  readonly messages?: readonly CaseMessage[];
  /** True where `GET /v1/submissions/{id}/messages?before=<id of the first>` tells earlier ones; else absent. */
  readonly hasEarlierMessages?: true;
  /**
   * True where this reader sees whose the case is and how it stands, and nothing that people wrote: a coordinator
   * of its area, or anybody but a coordinator once it is entered in error. Else absent.
   */
  readonly isWithheld?: true;
  /** When everything that was written in it was erased; absent where it was not. */
  readonly erasedAt?: string;
  /** Which questions' answers were erased before the others, and when; absent where none were. */
  readonly erasedFields?: ErasedFields;
  /** For those who work on it or watch over it: why it is not erased when its time comes. */
  readonly hold?: LegalHold;
  /** For those who may pass it on: how far the requester lets it go. */
  readonly leave?: LeavePermission;
  /** What keeps it from being worked on as usual; absent where nothing does. */
  readonly concerns?: readonly CaseConcern[];
}

/** The team is not in the catalogue any more, or the assignee is not in the team. */
export type CaseConcern = 'owner-gone' | 'assignee-left';

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
  /** What the system says with it, for readers of every language; `text` has it in the language of the request. */
  readonly said?: Localized;
  /** Why a team declined. */
  readonly reason?: DeclineReason;
  readonly place?: {
    readonly ref?: string;
    readonly name?: Localized;
    readonly instruction?: string;
  };
  /** Of `forward`: from which team to which, and to which of its services. */
  readonly moved?: {
    readonly from: NamedEntity;
    readonly to: NamedEntity;
    readonly service?: NamedEntity;
  };
  /** Of `invite` and `uninvite`: which unit; null where a person's is not known. */
  readonly expert?: {
    readonly kind: ExpertKind;
    readonly name: Localized | null;
  };
  /** Of `schedule`: what became of its time, and which time that is. */
  readonly meeting?: {
    readonly change: 'booked' | 'moved' | 'cancelled';
    readonly startsAt: string;
  };
  /** Of `assign`: who works on it from here; null where nobody does. */
  readonly assignee?: string | null;
  /** Of `share`: the unit whose people see and continue it from here; null where nobody but the requester does. */
  readonly colleagues?: NamedEntity | null;
  /** Of `ask`: what the request would leave, and the requester is asked for. Of `inform`: what it may leave from here. */
  readonly leave?: Exclude<Routing['leaves'], 'nothing'>;
}

/** An entity with its name as it was then. */
export interface NamedEntity {
  readonly ref: string;
  readonly name: Localized;
}

export interface CaseAnswer {
  readonly form: string;
  readonly formVersion: number;
  readonly answers: Answers;
  readonly at: string;
  readonly actor: string;
  /** Who took part, where others than the team did. */
  readonly contributors?: readonly Contributor[];
  /** When the meeting began that took up the case, where it is the result of one. */
  readonly metAt?: string;
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
      /** Refs of the experts whose view's writer is named by name, and not by role alone. */
      readonly byName?: readonly string[];
    }
  | {
      readonly command: 'invite';
      /** A team, an expert network or a person. */
      readonly ref: string;
      readonly question?: string;
      /** Local date their view is asked by. */
      readonly by?: string;
    }
  | { readonly command: 'uninvite'; readonly ref: string }
  | { readonly command: 'schedule'; readonly to: ScheduleTarget }
  /** In place of `cancel` while a meeting is booked; the team then cancels. */
  | { readonly command: 'ask-cancel'; readonly reason?: string }
  | {
      readonly command: 'ask' | 'inform';
      readonly message: string;
      /** `ask`: what the request would have to leave. `inform`: what it may leave. */
      readonly leave?: Exclude<Routing['leaves'], 'nothing'>;
    }
  | { readonly command: 'ask-again'; readonly message: string }
  | {
      readonly command: 'forward';
      readonly to: ForwardPlace;
      /** Read by the requester and by the team that receives it. */
      readonly reason: string;
    }
  | { readonly command: 'assign'; readonly assignee: string | null }
  /** The requester's own: which of their units sees and continues it; null for none. */
  | { readonly command: 'share'; readonly unit: string | null }
  | { readonly command: 'mark-in-error'; readonly reason: string }
  | { readonly command: 'close' }
  | { readonly command: 'cancel'; readonly reason?: string }
  | { readonly command: 'reopen'; readonly reason: string };

export type DeclineReason =
  | 'not-ours'
  | 'other-help-first'
  | 'information-missing'
  | 'no-capacity'
  | 'other';

/** Where a request is passed on to: a team, or a service and with it its team. */
export type ForwardPlace =
  | { readonly team: string }
  | { readonly service: string };

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
  /** Why a request cannot go to a team, in the reader's languages. */
  readonly reason?: Localized;
  /** What it would leave, where its requester has not allowed that. */
  readonly leaves?: Exclude<Routing['leaves'], 'nothing'>;
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
    /** Sees how the portal is doing. */
    readonly operate: boolean;
    /** Sees who has read what. */
    readonly audit: boolean;
  };
  /** Teams whose inbox the person reads. */
  readonly teams: readonly {
    readonly ref: string;
    readonly name: Localized;
    /** Its cases that wait for it, counted up to 1 000. */
    readonly waiting: number;
  }[];
  /** Units the person is in by name, and may open what they send to. */
  readonly units: readonly NamedEntity[];
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
