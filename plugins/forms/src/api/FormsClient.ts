import type {
  CommandRequest,
  Draft,
  DraftList,
  DraftRequest,
  EvaluateRequest,
  EvaluateResponse,
  FormList,
  FormsMe,
  FormVersion,
  SubmissionList,
  SubmissionReceipt,
  SubmissionView,
  SubmitRequest,
} from '@tukiverkko/plugin-forms-common';
import type { FetchApi } from '@backstage/frontend-plugin-api';
import type { CommandOptions, FormsApi, SubmissionQuery } from './FormsApi';
import { ConnectionLost, FormsProblem } from './FormsProblem';

interface Call {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The only place that knows the addresses and headers of the forms backend. */
export class FormsClient implements FormsApi {
  private readonly fetchApi: FetchApi;

  constructor(options: { readonly fetchApi: FetchApi }) {
    this.fetchApi = options.fetchApi;
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

  async deleteDraft(id: string): Promise<void> {
    try {
      await this.call(path`/drafts/${id}`, { method: 'DELETE' });
    } catch (error) {
      // A draft that is gone already is what was wanted: a retry after a lost answer ends here.
      if (!(error instanceof FormsProblem && error.status === 404)) throw error;
    }
  }

  submit(
    request: SubmitRequest,
    idempotencyKey: string,
  ): Promise<SubmissionReceipt> {
    return this.json('/submissions', {
      method: 'POST',
      body: request,
      headers: { 'Idempotency-Key': idempotencyKey },
    });
  }

  submissions(query: SubmissionQuery): Promise<SubmissionList> {
    const params = new URLSearchParams({ view: query.view });
    for (const state of query.states ?? []) params.append('state', state);
    if (query.cursor) params.set('cursor', query.cursor);
    return this.json(`/submissions?${params}`);
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

  private async json<T>(address: string, call: Call = {}): Promise<T> {
    const response = await this.call(address, call);
    // The connection can be lost in the middle of the body, too.
    return response.json().catch(error => {
      throw new ConnectionLost(error);
    });
  }

  private async call(
    address: string,
    { method = 'GET', body, headers = {} }: Call,
  ): Promise<Response> {
    const response = await this.fetchApi
      .fetch(`plugin://forms/v1${address}`, {
        method,
        headers:
          body === undefined
            ? headers
            : { 'Content-Type': 'application/json', ...headers },
        body: body === undefined ? undefined : JSON.stringify(body),
      })
      .catch(error => {
        throw new ConnectionLost(error);
      });
    if (!response.ok) throw await FormsProblem.fromResponse(response);
    return response;
  }
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
