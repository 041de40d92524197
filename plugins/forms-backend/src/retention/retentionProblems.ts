import { Refusal } from '../problems';

/** What this room alone refuses. */
export const retentionProblems = {
  erased: (at: string) =>
    new Refusal('erased', 410, [
      'It was erased',
      `What was written here was erased on ${at.slice(
        0,
        10,
      )}, when its time had come. Nobody can bring it back.`,
    ]),
  replyErased: () =>
    new Refusal('reply-erased', 410, [
      'It was done before, and its answer was erased',
      'This was done when it was sent first. What was answered then is not kept any more; read the request again.',
    ]),
  reportNotFound: () =>
    new Refusal('report-not-found', 404, [
      'No such report',
      'There is no such report, or there is a newer one. Look in GET /v1/operations/retention.',
    ]),
  reportNotRunnable: () =>
    new Refusal('report-not-runnable', 409, [
      'It is not run any more',
      'This report is running, has been run, or is older than a month. Make a new one.',
    ]),
  otherTotal: (total: number) =>
    new Refusal('other-total', 409, [
      'It is another number',
      `The report counts ${total}. Read it, and type that number to run it.`,
    ]),
} as const;
