import type { Answers, Evaluation } from '../evaluate/Evaluation';
import type { Language, Localized } from '../definition/Localized';
import type { SubmissionReceipt } from './types';

/** The answer of `POST /v1/submissions`, by what becomes of the form: 201, for advice 200. */
export type SubmitResult =
  | SubmissionReceipt
  | RecordReceipt
  | AnonymousReceipt
  | AdviceResult;

/** A record was stored. Nobody is asked to do anything about it. */
export interface RecordReceipt {
  readonly process: 'record';
  readonly id: string;
  readonly reference: string;
  readonly recordedAt: string;
}

/** Anonymous answers were stored, with this local date and nothing that leads back. */
export interface AnonymousReceipt {
  readonly process: 'anonymous';
  readonly day: string;
}

/** What the answers come to. They were counted and not stored. */
export interface AdviceResult {
  readonly process: 'advice';
  readonly evaluation: Evaluation;
}

/** `GET /v1/records?cursor=…`: what the person who asks recorded, newest first. */
export interface RecordList {
  readonly items: readonly RecordListItem[];
  readonly nextCursor: string | null;
}

export interface RecordListItem {
  readonly id: string;
  readonly reference: string;
  readonly form: string;
  readonly formTitle: Localized;
  readonly recordedAt: string;
  /** Id of the record that this one corrects. */
  readonly replaces: string | null;
  /** Id of the record that corrects this one. */
  readonly replacedBy: string | null;
}

/** `GET /v1/records/{id}` */
export interface RecordView extends RecordListItem {
  readonly formVersion: number;
  readonly language: Language;
  /** Entity ref of who recorded it. */
  readonly author: string;
  readonly answers: Answers;
  /** What the chosen entities were called when it was recorded, by ref. */
  readonly names: Readonly<Record<string, Localized>>;
  readonly evaluation: Evaluation;
}
