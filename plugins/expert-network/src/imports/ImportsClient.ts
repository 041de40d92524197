import { ResponseError } from '@backstage/errors';
import type { FetchApi } from '@backstage/frontend-plugin-api';
import type {
  ImportResponse,
  ImportRowsResponse,
  ImportsResponse,
  Language,
  ListMapping,
  RowDoes,
} from '@tukiverkko/plugin-expert-network-common';
import type { ImportsApi, ListToSend } from './ImportsApi';

/** Speaks HTTP with the imports of the backend plugin. */
export class ImportsClient implements ImportsApi {
  readonly #fetchApi: FetchApi;

  constructor(options: { readonly fetchApi: FetchApi }) {
    this.#fetchApi = options.fetchApi;
  }

  lists(): Promise<ImportsResponse> {
    return this.#json('');
  }

  send(id: string, { type, file, sheet }: ListToSend): Promise<ImportResponse> {
    const query = new URLSearchParams({ type, ...(sheet && { sheet }) });
    return this.#json(`/${id}?${query}`, {
      method: 'PUT',
      headers: {
        'Content-Type': 'application/octet-stream',
        'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(
          file.name,
        )}`,
      },
      body: file,
    });
  }

  list(id: string): Promise<ImportResponse> {
    return this.#json(`/${id}`);
  }

  rows(
    id: string,
    { does, after }: { readonly does?: RowDoes; readonly after?: number },
  ): Promise<ImportRowsResponse> {
    const query = new URLSearchParams({
      ...(does && { does }),
      ...(after && { after: String(after) }),
    });
    return this.#json(`/${id}/rows?${query}`);
  }

  check(id: string, mapping: ListMapping): Promise<ImportResponse> {
    return this.#post(`/${id}/check`, { mapping });
  }

  apply(id: string): Promise<ImportResponse> {
    return this.#post(`/${id}/apply`, {});
  }

  async badRows(id: string, language: Language): Promise<string> {
    const answer = await this.#fetch(`/${id}/bad.csv?lang=${language}`);
    // Not `text()`, which takes away the mark that tells a spreadsheet it is UTF-8.
    const bytes = await answer.arrayBuffer();
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  }

  async forget(id: string): Promise<void> {
    await this.#fetch(`/${id}`, { method: 'DELETE' });
  }

  #post<T>(path: string, body: object): Promise<T> {
    return this.#json(path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });
  }

  async #json<T>(path: string, init?: RequestInit): Promise<T> {
    return (await this.#fetch(path, init)).json();
  }

  async #fetch(path: string, init?: RequestInit): Promise<Response> {
    const answer = await this.#fetchApi.fetch(
      `plugin://expert-network/v1/imports${path}`,
      init,
    );
    if (!answer.ok) throw await ResponseError.fromResponse(answer);
    return answer;
  }
}
