import type {
  Attachment,
  AttachmentList,
  BulkRequest,
  BulkResult,
  CaseMessage,
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
import type { FetchApi } from '@backstage/frontend-plugin-api';
import type { CaseFile } from './caseFiles';
import type {
  AddFileOptions,
  CommandOptions,
  FilePlace,
  FormsApi,
  MeetingQuery,
  SubmissionQuery,
} from './FormsApi';
import { ConnectionLost, FormsProblem } from './FormsProblem';
import { editingCalls } from './editingCalls';
import { operationsCalls } from './operationsCalls';
import { reviewingCalls } from './reviewingCalls';
import type { SendFile } from './sendFile';

interface Call {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The only place that knows the addresses and headers of the forms backend. */
export class FormsClient implements FormsApi {
  readonly operations = operationsCalls(
    (address, call) => this.json(address, call),
    (address, call) => this.call(address, call),
  );
  readonly editing = editingCalls(
    (address, call) => this.json(address, call),
    (address, call) => this.call(address, call),
  );
  readonly reviewing = reviewingCalls(
    (address, call) => this.json(address, call),
    (address, call) => this.call(address, call),
  );
  private readonly fetchApi: FetchApi;
  private readonly sendFile: SendFile;

  constructor(options: {
    readonly fetchApi: FetchApi;
    readonly sendFile: SendFile;
  }) {
    this.fetchApi = options.fetchApi;
    this.sendFile = options.sendFile;
  }

  me(): Promise<FormsMe> {
    return this.json('/me');
  }

  forms(): Promise<FormList> {
    return this.json('/forms');
  }

  form(key: string): Promise<FormVersion> {
    return this.json(path`/forms/${key}`);
  }

  formVersion(key: string, version: number): Promise<FormVersion> {
    return this.json(path`/forms/${key}/versions/${version}`);
  }

  evaluate(key: string, request: EvaluateRequest): Promise<EvaluateResponse> {
    return this.json(path`/forms/${key}/evaluate`, {
      method: 'POST',
      body: request,
    });
  }

  drafts(): Promise<DraftList> {
    return this.json('/drafts');
  }

  draft(id: string): Promise<Draft> {
    return this.json(path`/drafts/${id}`);
  }

  saveDraft(
    id: string,
    request: DraftRequest,
    revision?: number,
  ): Promise<Draft> {
    return this.json(path`/drafts/${id}`, {
      method: 'PUT',
      body: request,
      headers:
        revision === undefined
          ? { 'If-None-Match': '*' }
          : { 'If-Match': etag(revision) },
    });
  }

  deleteDraft(id: string): Promise<void> {
    return this.remove(path`/drafts/${id}`);
  }

  submit(
    request: SubmitRequest,
    idempotencyKey: string,
  ): Promise<SubmitResult> {
    return this.json('/submissions', {
      method: 'POST',
      body: request,
      headers: { 'Idempotency-Key': idempotencyKey },
    });
  }

  records(cursor?: string): Promise<RecordList> {
    const query = cursor === undefined ? '' : path`?cursor=${cursor}`;
    return this.json(`/records${query}`);
  }

  record(id: string): Promise<RecordView> {
    return this.json(path`/records/${id}`);
  }

  submissions(query: SubmissionQuery): Promise<SubmissionList> {
    const { view, words, states: state, ...filters } = query;
    if (words !== undefined) {
      return this.json('/submissions/search', {
        method: 'POST',
        body: { view, state, ...filters, words },
      });
    }
    const params = new URLSearchParams();
    for (const [name, given] of Object.entries({ view, state, ...filters })) {
      for (const one of [given ?? []].flat()) params.append(name, one);
    }
    return this.json(`/submissions?${params}`);
  }

  inbox(teams: readonly string[]): Promise<InboxOverview> {
    const params = new URLSearchParams(teams.map(team => ['team', team]));
    return this.json(`/inbox?${params}`);
  }

  inboxProblems(): Promise<InboxProblems> {
    return this.json('/inbox/problems');
  }

  takeNext(
    request: TakeNextRequest,
    idempotencyKey: string,
  ): Promise<TakenNext> {
    return this.json('/inbox/next', {
      method: 'POST',
      body: request,
      headers: { 'Idempotency-Key': idempotencyKey },
    });
  }

  bulk(request: BulkRequest, idempotencyKey: string): Promise<BulkResult> {
    return this.json('/inbox/bulk', {
      method: 'POST',
      body: request,
      headers: { 'Idempotency-Key': idempotencyKey },
    });
  }

  submission(id: string): Promise<SubmissionView> {
    return this.json(path`/submissions/${id}`);
  }

  async command(
    id: string,
    request: CommandRequest,
    options: CommandOptions,
  ): Promise<void> {
    await this.call(path`/submissions/${id}/commands`, {
      method: 'POST',
      body: request,
      headers: {
        'If-Match': etag(options.revision),
        'Idempotency-Key': options.idempotencyKey,
      },
    });
  }

  messages(id: string, before?: string): Promise<MessageList> {
    const query = before === undefined ? '' : path`?before=${before}`;
    return this.json(path`/submissions/${id}/messages` + query);
  }

  writeMessage(
    id: string,
    request: MessageRequest,
    idempotencyKey: string,
  ): Promise<CaseMessage> {
    return this.json(path`/submissions/${id}/messages`, {
      method: 'POST',
      body: request,
      headers: { 'Idempotency-Key': idempotencyKey },
    });
  }

  writeView(
    id: string,
    request: ViewRequest,
    { seen, idempotencyKey }: Parameters<FormsApi['writeView']>[2],
  ): Promise<ExpertView> {
    return this.json(path`/submissions/${id}/views`, {
      method: 'POST',
      body: request,
      headers: { 'If-Match': etag(seen), 'Idempotency-Key': idempotencyKey },
    });
  }

  async declineInvitation(
    id: string,
    request: DeclineInvitationRequest,
    idempotencyKey: string,
  ): Promise<void> {
    await this.call(path`/submissions/${id}/views/decline`, {
      method: 'POST',
      body: request,
      headers: { 'Idempotency-Key': idempotencyKey },
    });
  }

  meetings({ when, cursor }: MeetingQuery): Promise<MeetingList> {
    const params = new URLSearchParams({ when, ...(cursor && { cursor }) });
    return this.json(`/meetings?${params}`);
  }

  meeting(id: string): Promise<Meeting> {
    return this.json(path`/meetings/${id}`);
  }

  bookMeeting(
    request: MeetingRequest,
    idempotencyKey: string,
  ): Promise<Meeting> {
    return this.json('/meetings', {
      method: 'POST',
      body: request,
      headers: { 'Idempotency-Key': idempotencyKey },
    });
  }

  changeMeeting(
    id: string,
    change: MeetingChange,
    revision: number,
  ): Promise<Meeting> {
    return this.json(path`/meetings/${id}`, {
      method: 'PUT',
      body: change,
      headers: { 'If-Match': etag(revision) },
    });
  }

  cancelMeeting(id: string, revision: number): Promise<Meeting> {
    return this.json(path`/meetings/${id}`, {
      method: 'DELETE',
      headers: { 'If-Match': etag(revision) },
    });
  }

  meetingCalendar(id: string, language: Language): Promise<Blob> {
    return this.blob(path`/meetings/${id}/calendar.ics?lang=${language}`);
  }

  draftFiles(draftId: string): Promise<AttachmentList> {
    return this.json(path`/drafts/${draftId}/attachments`);
  }

  async addFile(
    { of, id }: FilePlace,
    file: File,
    { idempotencyKey, onProgress, signal }: AddFileOptions,
  ): Promise<Attachment> {
    const response = await answered(
      this.sendFile({
        path: path`/v1/${of}/${id}/attachments`,
        headers: {
          'Content-Type': 'application/octet-stream',
          'Content-Disposition': `attachment; filename*=UTF-8''${encoded(
            file.name,
          )}`,
          'Idempotency-Key': idempotencyKey,
        },
        file,
        onProgress,
        signal,
      }),
    );
    return whole(response.json());
  }

  file({ of, id }: FilePlace, fileId: string): Promise<Blob> {
    return this.blob(path`/${of}/${id}/attachments/${fileId}`);
  }

  removeDraftFile(draftId: string, fileId: string): Promise<void> {
    return this.remove(path`/drafts/${draftId}/attachments/${fileId}`);
  }

  copy(id: string, language: Language): Promise<Blob> {
    return this.blob(path`/submissions/${id}/copy.pdf?lang=${language}`);
  }

  caseFile(id: string, file: CaseFile): Promise<Blob> {
    return this.blob(path`/submissions/${id}/${file}`);
  }

  wishes(): Promise<Wishes> {
    return this.json('/me/wishes');
  }

  async saveLanguage(language: Language): Promise<void> {
    const body = { language };
    await this.call('/me/wishes/language', { method: 'PUT', body });
  }

  async saveNotices(notices: NoticeWishes): Promise<void> {
    await this.call('/me/wishes/notices', { method: 'PUT', body: notices });
  }

  private async json<T>(address: string, call: Call = {}): Promise<T> {
    const response = await this.call(address, call);
    return whole(response.json());
  }

  private async blob(address: string): Promise<Blob> {
    const response = await this.call(address);
    return whole(response.blob());
  }

  private async remove(address: string): Promise<void> {
    try {
      await this.call(address, { method: 'DELETE' });
    } catch (error) {
      // What is gone already is what was wanted: a retry after a lost answer ends here.
      if (!(error instanceof FormsProblem && error.status === 404)) throw error;
    }
  }

  private call(
    address: string,
    { method = 'GET', body, headers = {} }: Call = {},
  ): Promise<Response> {
    return answered(
      this.fetchApi.fetch(`plugin://forms/v1${address}`, {
        method,
        headers:
          body === undefined
            ? headers
            : { 'Content-Type': 'application/json', ...headers },
        body: body === undefined ? undefined : JSON.stringify(body),
      }),
    );
  }
}

async function answered(sent: Promise<Response>): Promise<Response> {
  const response = await sent.catch(error => {
    throw new ConnectionLost(error);
  });
  if (!response.ok) throw await FormsProblem.fromResponse(response);
  return response;
}

/** The connection can be lost in the middle of the body, too. */
function whole<T>(body: Promise<T>): Promise<T> {
  return body.catch(error => {
    throw new ConnectionLost(error);
  });
}

/** A name for a header by RFC 8187, which lets fewer signs stand than an address does. */
function encoded(name: string): string {
  return encodeURIComponent(name).replace(
    /['()*]/g,
    sign => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function etag(revision: number): string {
  return `"${revision}"`;
}

/** Ids come from the address bar, so each is escaped. */
function path(
  strings: TemplateStringsArray,
  ...values: readonly (string | number)[]
): string {
  return strings.reduce(
    (all, part, i) => all + encodeURIComponent(values[i - 1]) + part,
  );
}
