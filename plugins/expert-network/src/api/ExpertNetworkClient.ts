import type { FetchApi } from '@backstage/frontend-plugin-api';
import { parseEntityRef } from '@backstage/catalog-model';
import { ResponseError } from '@backstage/errors';
import type {
  FindRequest,
  FindResponse,
  Language,
  MeResponse,
  NewsResponse,
  ProblemsResponse,
  RegionsResponse,
  SuggestRequest,
  SuggestResponse,
  UpkeepResponse,
  UpkeepSummary,
  UpkeepUnit,
  CoverageResponse,
} from '@tukiverkko/plugin-expert-network-common';
import type { CoverageRequest, ExpertNetworkApi } from './ExpertNetworkApi';

/** Speaks HTTP with the backend plugin; typed words go in the body only, never in a URL. */
export class ExpertNetworkClient implements ExpertNetworkApi {
  readonly #fetchApi: FetchApi;

  constructor(options: { fetchApi: FetchApi }) {
    this.#fetchApi = options.fetchApi;
  }

  find(request: FindRequest): Promise<FindResponse> {
    return this.#post('find', request);
  }

  suggest(request: SuggestRequest): Promise<SuggestResponse> {
    return this.#post('suggest', request);
  }

  regions(): Promise<RegionsResponse> {
    return this.#call('regions');
  }

  coverage(request: CoverageRequest): Promise<CoverageResponse> {
    const query = new URLSearchParams([
      ...request.levels.map(level => ['level', level]),
      ...request.modes.map(mode => ['mode', mode]),
      ...request.languages.map(language => ['lang', language]),
      ...(request.general ? [['general', '1']] : []),
    ]);
    return this.#call(`coverage?${query}`);
  }

  news(): Promise<NewsResponse> {
    return this.#call('news');
  }

  problems(): Promise<ProblemsResponse> {
    return this.#call('problems');
  }

  me(): Promise<MeResponse> {
    return this.#call('me');
  }

  async calendarFile(ref: string, language: Language): Promise<string> {
    const { namespace, name } = parseEntityRef(ref);
    const response = await this.#fetchApi.fetch(
      `plugin://expert-network/v1/events/${namespace}/${name}/calendar.ics?lang=${language}`,
    );
    if (!response.ok) throw await ResponseError.fromResponse(response);
    return response.text();
  }

  upkeep(): Promise<UpkeepResponse> {
    return this.#call('upkeep');
  }

  upkeepSummary(): Promise<UpkeepSummary> {
    return this.#call('upkeep/summary');
  }

  upkeepOf(ref: string): Promise<UpkeepUnit> {
    return this.#call(upkeepPath(ref));
  }

  confirm(ref: string, version: string): Promise<UpkeepUnit> {
    return this.#call(`${upkeepPath(ref)}/confirmation`, {
      method: 'PUT',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ version }),
    });
  }

  withdraw(ref: string): Promise<UpkeepUnit> {
    return this.#call(`${upkeepPath(ref)}/confirmation`, { method: 'DELETE' });
  }

  #post<T>(path: string, body: object): Promise<T> {
    return this.#call(path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });
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

function upkeepPath(ref: string): string {
  const { kind, namespace, name } = parseEntityRef(ref);
  return ['upkeep', kind, namespace, name].map(encodeURIComponent).join('/');
}
