import type { SubmitRequest } from '@tukiverkko/plugin-forms-common';
import type { Caller } from '../Caller';
import type { Answered } from '../idempotency';

/** What every way of sending has: who sends what, in which attempt, at what moment. */
export interface Sending {
  readonly request: SubmitRequest;
  readonly caller: Caller;
  /** The client's key of the attempt. */
  readonly key: string;
  readonly now: string;
}

/** What becomes of a form that is sent, by the `process` it names. */
export interface Process {
  send(sending: Sending): Promise<Answered>;
}

/** The name that attempts to send are remembered under. */
export const submitRoute = 'POST /v1/submissions';
