import { createApiRef } from '@backstage/frontend-plugin-api';
import type {
  Language,
  OpenSurveyRequest,
  SurveyRemindersResponse,
  SurveyResponse,
  SurveysResponse,
  WaitingSurveysResponse,
} from '@tukiverkko/plugin-expert-network-common';

/** What the pages of the mapping survey ask of the backend. */
export interface SurveysApi {
  /** The rounds of the reader's coordination teams, and whom a new one may ask. */
  surveys(): Promise<SurveysResponse>;
  survey(id: string): Promise<SurveyResponse>;
  /** Opens a round under an id of its own; the same once more is the same round. */
  open(id: string, request: OpenSurveyRequest): Promise<SurveyResponse>;
  remind(id: string): Promise<SurveyRemindersResponse>;
  close(id: string): Promise<SurveyResponse>;
  /** What waits for the reader's organisations. */
  waiting(): Promise<WaitingSurveysResponse>;
  /** Begins the form by which a round is answered; gives the id of the draft. */
  beginAnswer(id: string, language: Language): Promise<string>;
}

/** Reference to {@link SurveysApi}. */
export const surveysApiRef = createApiRef<SurveysApi>().with({
  id: 'plugin.expert-network.surveys',
  pluginId: 'expert-network',
});
