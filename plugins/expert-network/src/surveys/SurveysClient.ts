import { ResponseError } from '@backstage/errors';
import type { FetchApi } from '@backstage/frontend-plugin-api';
import {
  surveyField,
  type Language,
  type OpenSurveyRequest,
  type SurveyRemindersResponse,
  type SurveyResponse,
  type SurveysResponse,
  type WaitingSurveysResponse,
} from '@tukiverkko/plugin-expert-network-common';
import { answerForm } from './answerForm';
import type { SurveysApi } from './SurveysApi';

const json = { 'Content-Type': 'application/json' };
const place = 'plugin://expert-network/v1/surveys';

/** Speaks HTTP with the surveys of the backend plugin, and begins drafts with the forms plugin. */
export class SurveysClient implements SurveysApi {
  readonly #fetchApi: FetchApi;

  constructor(options: { readonly fetchApi: FetchApi }) {
    this.#fetchApi = options.fetchApi;
  }

  surveys(): Promise<SurveysResponse> {
    return this.#call(place);
  }

  survey(id: string): Promise<SurveyResponse> {
    return this.#call(`${place}/${encodeURIComponent(id)}`);
  }

  open(id: string, request: OpenSurveyRequest): Promise<SurveyResponse> {
    return this.#call(`${place}/${id}`, {
      method: 'PUT',
      headers: json,
      body: JSON.stringify(request),
    });
  }

  remind(id: string): Promise<SurveyRemindersResponse> {
    return this.#call(`${place}/${id}/reminders`, { method: 'POST' });
  }

  close(id: string): Promise<SurveyResponse> {
    return this.#call(`${place}/${id}/close`, { method: 'POST' });
  }

  waiting(): Promise<WaitingSurveysResponse> {
    return this.#call(`${place}/waiting`);
  }

  async beginAnswer(id: string, language: Language): Promise<string> {
    const draft = crypto.randomUUID();
    const { version } = await this.#call<{ readonly version: number }>(
      `plugin://forms/v1/forms/${answerForm}`,
    );
    await this.#call(`plugin://forms/v1/drafts/${draft}`, {
      method: 'PUT',
      headers: { ...json, 'If-None-Match': '*' },
      body: JSON.stringify({
        form: answerForm,
        version,
        language,
        answers: { [surveyField]: id },
      }),
    });
    return draft;
  }

  async #call<T>(url: string, init?: RequestInit): Promise<T> {
    const response = await this.#fetchApi.fetch(url, init);
    if (!response.ok) throw await ResponseError.fromResponse(response);
    return response.json();
  }
}
