import type { Localized } from '../Localized';

/** The id of the answer by which a proposal of a unit says which survey it answers; carried along and never asked. */
export const surveyField = 'survey';

/** A round of the mapping survey. */
export interface SurveyItem {
  readonly id: string;
  readonly name: string;
  /** Local date; answers are taken in until the round is closed. */
  readonly due: string;
  readonly state: 'open' | 'closed';
  /** Organisations. */
  readonly asked: number;
  readonly answered: number;
}

/** An organisation as the catalogue knows it. */
export interface SurveyOrganisation {
  readonly ref: string;
  readonly name: Localized;
  /** Empty for the whole country. */
  readonly regionNames: readonly Localized[];
}

/** `GET /api/expert-network/v1/surveys` */
export interface SurveysResponse {
  /** The rounds of the teams of the person who asks, the newest first. */
  readonly items: readonly SurveyItem[];
  /** Those a new round may ask. */
  readonly organisations: readonly SurveyOrganisation[];
}

/** `PUT /api/expert-network/v1/surveys/:id` */
export interface OpenSurveyRequest {
  readonly name: string;
  readonly due: string;
  /** Refs; absent for all that may be asked. */
  readonly organisations?: readonly string[];
}

/** An organisation that is asked; what it answered stands in its proposals. */
export interface AskedOrganisation extends SurveyOrganisation {
  /** Local date of the first answer. */
  readonly answeredOn: string | null;
}

/** How many answered in one region; null is the whole country. */
export interface SurveyRegion {
  readonly ref: string | null;
  readonly name: Localized | null;
  readonly asked: number;
  readonly answered: number;
}

/** `GET /api/expert-network/v1/surveys/:id`, and the answer to opening and closing one. */
export interface SurveyResponse extends SurveyItem {
  readonly organisations: readonly AskedOrganisation[];
  readonly regions: readonly SurveyRegion[];
}

/** `POST /api/expert-network/v1/surveys/:id/reminders` */
export interface SurveyRemindersResponse {
  /** How many people were told; who was told within a week is not told again. */
  readonly told: number;
}

/** `GET /api/expert-network/v1/surveys/waiting`: what waits for the organisations of the person who asks. */
export interface WaitingSurveysResponse {
  readonly items: readonly Pick<SurveyItem, 'id' | 'name' | 'due'>[];
}
