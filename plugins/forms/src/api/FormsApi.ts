import type {
  Attachment,
  AttachmentList,
  BulkRequest,
  BulkResult,
  CaseMessage,
  CaseState,
  CommandRequest,
  DeclineInvitationRequest,
  Draft,
  DraftList,
  DraftRequest,
  EvaluateRequest,
  EvaluateResponse,
  ExpertView,
  FormList,
  FormsMe,
  FormVersion,
  InboxOverview,
  InboxProblems,
  Language,
  Meeting,
  MeetingChange,
  MeetingList,
  MeetingRequest,
  MessageList,
  MessageRequest,
  RecordList,
  RecordView,
  SubmissionFilters,
  SubmissionList,
  SubmissionView,
  SubmitRequest,
  TakenNext,
  TakeNextRequest,
  ViewRequest,
  SubmitResult,
  NoticeWishes,
  Wishes,
} from '@tukiverkko/plugin-forms-common';
import type { CaseFile } from './caseFiles';
import type { EditingApi } from './EditingApi';
import type { OperationsApi } from './OperationsApi';
import type { ReviewingApi } from './ReviewingApi';

/** What a list of submissions is narrowed by; all of it but the words is safe to log. */
export interface SubmissionQuery extends Omit<SubmissionFilters, 'state'> {
  readonly states?: readonly CaseState[];
  /** A reference or words of the metadata; they travel in the body. */
  readonly words?: string;
}

/** The form pages' way to the server; every call rejects with a `FormsProblem` or a `ConnectionLost`. */
export interface FormsApi {
  /** For those who keep the portal running. */
  readonly operations: OperationsApi;
  /** For those who make forms. */
  readonly editing: EditingApi;
  /** For those who review and publish them. */
  readonly reviewing: ReviewingApi;

  me(): Promise<FormsMe>;

  forms(): Promise<FormList>;
  /** The current version, with what is known of the person who asks. */
  form(key: string): Promise<FormVersion>;
  formVersion(key: string, version: number): Promise<FormVersion>;
  /** Evaluation and routing as they would be if it were sent now; stores nothing. */
  evaluate(key: string, request: EvaluateRequest): Promise<EvaluateResponse>;

  drafts(): Promise<DraftList>;
  draft(id: string): Promise<Draft>;
  /** Creates the draft where `revision` is absent, else changes that revision. */
  saveDraft(
    id: string,
    request: DraftRequest,
    revision?: number,
  ): Promise<Draft>;
  deleteDraft(id: string): Promise<void>;

  /** Sends once however often it is called with the same key. What becomes of it is the form's `process`. */
  submit(request: SubmitRequest, idempotencyKey: string): Promise<SubmitResult>;
  /** What the person who asks recorded, newest first. */
  records(cursor?: string): Promise<RecordList>;
  record(id: string): Promise<RecordView>;
  submissions(query: SubmissionQuery): Promise<SubmissionList>;
  /** How many there are in each view of the inbox. */
  inbox(teams: readonly string[]): Promise<InboxOverview>;
  /** What keeps requests of a coordinator's area from being read. */
  inboxProblems(): Promise<InboxProblems>;
  /** Accepts the request that stands first; once however often it is called with the same key. */
  takeNext(
    request: TakeNextRequest,
    idempotencyKey: string,
  ): Promise<TakenNext>;
  /** One command for many, each by itself; goes on where it was broken off if called again with the same key. */
  bulk(request: BulkRequest, idempotencyKey: string): Promise<BulkResult>;
  submission(id: string): Promise<SubmissionView>;
  /** Carries out a command on the revision that the person has seen. */
  command(
    id: string,
    request: CommandRequest,
    options: CommandOptions,
  ): Promise<void>;

  /** Messages written before one of them, or the newest; oldest first. */
  messages(id: string, before?: string): Promise<MessageList>;
  /** Writes once however often it is called with the same key. */
  writeMessage(
    id: string,
    request: MessageRequest,
    idempotencyKey: string,
  ): Promise<CaseMessage>;

  /** Stores a version of an expert's view; `seen` is the number of the version it was written over, 0 for the first. */
  writeView(
    id: string,
    request: ViewRequest,
    options: { readonly seen: number; readonly idempotencyKey: string },
  ): Promise<ExpertView>;
  /** Takes no part in a request one was asked to. */
  declineInvitation(
    id: string,
    request: DeclineInvitationRequest,
    idempotencyKey: string,
  ): Promise<void>;

  meetings(query: MeetingQuery): Promise<MeetingList>;
  meeting(id: string): Promise<Meeting>;
  bookMeeting(
    request: MeetingRequest,
    idempotencyKey: string,
  ): Promise<Meeting>;
  /** Changes the revision that the person has seen. */
  changeMeeting(
    id: string,
    change: MeetingChange,
    revision: number,
  ): Promise<Meeting>;
  cancelMeeting(id: string, revision: number): Promise<Meeting>;
  /** A meeting as a file for a calendar, without content. */
  meetingCalendar(id: string, language: Language): Promise<Blob>;

  /** The files of a draft, in the order they came. */
  draftFiles(draftId: string): Promise<AttachmentList>;
  /** Adds a file once, however often it is begun with the same key. */
  addFile(
    place: FilePlace,
    file: File,
    options: AddFileOptions,
  ): Promise<Attachment>;
  /** The content of a file that may be fetched. */
  file(place: FilePlace, fileId: string): Promise<Blob>;
  removeDraftFile(draftId: string, fileId: string): Promise<void>;
  /** A request on paper, as PDF. */
  copy(id: string, language: Language): Promise<Blob>;
  /** A request as a file for other programs. */
  caseFile(id: string, file: CaseFile): Promise<Blob>;

  /** How the person who is signed in wants to be told. */
  wishes(): Promise<Wishes>;
  saveLanguage(language: Language): Promise<void>;
  saveNotices(notices: NoticeWishes): Promise<void>;
}

/** Which meetings are listed. */
export interface MeetingQuery {
  readonly when: 'coming' | 'past';
  readonly cursor?: string;
}

/** Where files lie: with what is being written, or with what was sent. */
export interface FilePlace {
  readonly of: 'drafts' | 'submissions';
  readonly id: string;
}

/** How a file is sent. */
export interface AddFileOptions {
  readonly idempotencyKey: string;
  /** Told how much has left, from 0 to 1. */
  readonly onProgress: (share: number) => void;
  readonly signal: AbortSignal;
}

/** A command names the revision it was decided on, and its attempt. */
export interface CommandOptions {
  readonly revision: number;
  readonly idempotencyKey: string;
}
