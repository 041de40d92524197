import type {
  OpenSurveyRequest,
  SurveyRemindersResponse,
  SurveyResponse,
  SurveysResponse,
  WaitingSurveysResponse,
} from '@tukiverkko/plugin-expert-network-common';
import type { SurveysApi } from '../src/surveys/SurveysApi';
import { named } from './aDirectory';

/** A round that asks three organisations of two regions, of which one has answered. */
export function aSurvey(survey: Partial<SurveyResponse> = {}): SurveyResponse {
  return {
    id: '7d0c2b1e-0000-4000-8000-000000000001',
    name: 'Syksyn kartoitus',
    due: '2999-01-31',
    state: 'open',
    asked: 3,
    answered: 1,
    organisations: [
      {
        ref: 'group:default/ahti',
        name: named('Ahti'),
        regionNames: [named('Etelä-Savo')],
        answeredOn: '2026-11-22',
      },
      {
        ref: 'group:default/behm',
        name: named('Behm'),
        regionNames: [named('Etelä-Savo')],
        answeredOn: null,
      },
      {
        ref: 'group:default/cedra',
        name: named('Cedra'),
        regionNames: [],
        answeredOn: null,
      },
    ],
    regions: [
      {
        ref: 'region:default/etela-savo',
        name: named('Etelä-Savo'),
        asked: 2,
        answered: 1,
      },
      { ref: null, name: null, asked: 1, answered: 0 },
    ],
    ...survey,
  };
}

/** The surveys of the backend as the pages see them: one round, and what was asked of it. */
export class FakeSurveys implements SurveysApi {
  readonly opened: OpenSurveyRequest[] = [];
  readonly begun: string[] = [];
  /** How many people a reminder reaches. */
  told = 2;
  /** Refuses the next call that changes something. */
  refusal: Error | undefined;
  #survey: SurveyResponse | undefined;

  constructor(
    survey: SurveyResponse | undefined = undefined,
    private readonly waits: WaitingSurveysResponse['items'] = [],
  ) {
    this.#survey = survey;
  }

  async surveys(): Promise<SurveysResponse> {
    return {
      items: this.#survey ? [this.#survey] : [],
      organisations: aSurvey().organisations,
    };
  }

  async survey(): Promise<SurveyResponse> {
    if (!this.#survey) throw new Error('There is no survey.');
    return this.#survey;
  }

  async open(id: string, request: OpenSurveyRequest): Promise<SurveyResponse> {
    this.#refuse();
    this.opened.push(request);
    const { name, due } = request;
    this.#survey = aSurvey({ id, name, due });
    return this.#survey;
  }

  async remind(): Promise<SurveyRemindersResponse> {
    this.#refuse();
    return { told: this.told };
  }

  async close(): Promise<SurveyResponse> {
    this.#refuse();
    this.#survey = { ...(await this.survey()), state: 'closed' };
    return this.#survey;
  }

  async waiting(): Promise<WaitingSurveysResponse> {
    return { items: this.waits };
  }

  async beginAnswer(id: string): Promise<string> {
    this.#refuse();
    this.begun.push(id);
    return '5b0c2b1e-0000-4000-8000-000000000001';
  }

  #refuse() {
    const { refusal } = this;
    this.refusal = undefined;
    if (refusal) throw refusal;
  }
}
