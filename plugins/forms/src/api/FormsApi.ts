import type {
  Attachment,
  AttachmentList,
  CaseMessage,
  CaseState,
  CommandRequest,
  Draft,
  DraftList,
  DraftRequest,
  EvaluateRequest,
  EvaluateResponse,
  FormList,
  FormsMe,
  FormVersion,
  Language,
  MessageList,
  MessageRequest,
  RecordList,
  RecordView,
  SubmissionList,
  SubmissionListView,
  SubmissionView,
  SubmitRequest,
  SubmitResult,
} from '@tukiverkko/plugin-forms-common';

/** What a list of submissions is narrowed by; what stands here is safe to log. */
export interface SubmissionQuery {
  readonly view: SubmissionListView;
  readonly states?: readonly CaseState[];
  readonly cursor?: string;
}

/** The form pages' way to the server; every call rejects with a `FormsProblem` or a `ConnectionLost`. */
export interface FormsApi {
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
