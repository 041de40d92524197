import type { FetchApi } from '@backstage/frontend-plugin-api';
import { ResponseError } from '@backstage/errors';
import type {
  FindRequest,
  FindResponse,
  MeResponse,
} from '@tukiverkko/plugin-expert-network-common';
import type { ExpertNetworkApi } from './ExpertNetworkApi';

/** Speaks HTTP with the backend plugin; typed words go in the body only, never in a URL. */
export class ExpertNetworkClient implements ExpertNetworkApi {
  readonly #fetchApi: FetchApi;

  constructor(options: { fetchApi: FetchApi }) {
    this.#fetchApi = options.fetchApi;
  }

  find(request: FindRequest): Promise<FindResponse> {
    return this.#call('find', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(request),
    });
  }

  me(): Promise<MeResponse> {
    return this.#call('me');
  }

  async #call<T>(path: string, init?: RequestInit): Promise<T> {
    const response = await this.#fetchApi.fetch(
      `plugin://expert-network/v1/${path}`,
      init,
    );
    if (!response.ok) throw await ResponseError.fromResponse(response);
    return response.json();
  }
}
