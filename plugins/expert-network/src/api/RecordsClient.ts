import { parseEntityRef } from '@backstage/catalog-model';
import { ResponseError } from '@backstage/errors';
import type { FetchApi } from '@backstage/frontend-plugin-api';
import type {
  Language,
  ProposalsResponse,
  RecordResponse,
} from '@tukiverkko/plugin-expert-network-common';
import type { RecordsApi } from './RecordsApi';

const json = { 'Content-Type': 'application/json' };

/** Speaks HTTP with the records of the backend plugin, and begins drafts with the forms plugin. */
export class RecordsClient implements RecordsApi {
  readonly #fetchApi: FetchApi;

  constructor(options: { fetchApi: FetchApi }) {
    this.#fetchApi = options.fetchApi;
  }

  record(ref: string): Promise<RecordResponse> {
    return this.#call(recordUrl(ref));
  }

  restore(
    ref: string,
    { revision, seen }: { readonly revision: number; readonly seen: number },
  ): Promise<RecordResponse> {
    return this.#call(`${recordUrl(ref)}/restore`, {
      method: 'POST',
      headers: { ...json, 'If-Match': `"${seen}"` },
      body: JSON.stringify({ revision }),
    });
  }

  proposals(): Promise<ProposalsResponse> {
    return this.#call('plugin://expert-network/v1/proposals');
  }

  async beginEdit(
    form: string,
    { ref, revision, answers }: RecordResponse,
    language: Language,
  ): Promise<string> {
    const id = crypto.randomUUID();
    const { version } = await this.#call<{ readonly version: number }>(
      `plugin://forms/v1/forms/${form}`,
    );
    await this.#call(`plugin://forms/v1/drafts/${id}`, {
      method: 'PUT',
      headers: { ...json, 'If-None-Match': '*' },
      body: JSON.stringify({
        form,
        version,
        language,
        answers: { ...answers, record: ref, basedOn: revision },
      }),
    });
    return id;
  }

  async #call<T>(url: string, init?: RequestInit): Promise<T> {
    const response = await this.#fetchApi.fetch(url, init);
    if (!response.ok) throw await ResponseError.fromResponse(response);
    return response.json();
  }
}

function recordUrl(ref: string): string {
  const { kind, namespace, name } = parseEntityRef(ref);
  const place = [kind, namespace, name].map(encodeURIComponent).join('/');
  return `plugin://expert-network/v1/records/${place}`;
}
