import type {
  FormArchived,
  FormDraftSummary,
  FormHistory,
  FormImpact,
  FormOverview,
  FormPeople,
  FormPublication,
  ReviewRequest,
} from '@tukiverkko/plugin-forms-common';

/** Who writes a form, with the tag a change of it names. */
export interface SeenPeople extends FormPeople {
  readonly tag: string;
}

/** For those who look after forms: how all of them stand, who reads them before they are published, and what was done. */
export interface ReviewingApi {
  /** The forms one may edit or publish. */
  overview(): Promise<readonly FormOverview[]>;
  history(key: string): Promise<FormHistory>;
  impact(key: string): Promise<FormImpact>;
  /** A step of the review of the revision that the person has read. */
  review(
    key: string,
    request: ReviewRequest,
    revision: number,
  ): Promise<FormDraftSummary>;
  /** Publishes once however often it is called with the same key. */
  publish(
    key: string,
    revision: number,
    idempotencyKey: string,
  ): Promise<FormPublication>;
  archive(key: string, idempotencyKey: string): Promise<FormArchived>;
  people(key: string): Promise<SeenPeople>;
  savePeople(key: string, people: FormPeople, tag: string): Promise<SeenPeople>;
}
