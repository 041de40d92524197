import { operation, type Operation } from './operation';

/** What keeps what is written unreadable to others, erased in time, and every reading on record. */
export const keepingSteps: Readonly<
  Record<string, Readonly<Record<string, Operation>>>
> = {
  '/v1/operations/keys': {
    get: operation({
      summary: 'Which keys are in use?',
      does: 'The keys that wrap the data keys of requests, how much each of them wraps, and which of them may be taken out of the configuration.',
      answer: 'KeysReport',
      refusals: [403, 503],
    }),
  },
  '/v1/operations/keys/rewrap': {
    post: operation({
      summary: 'Go on with a change of key',
      does: 'Wraps with the current key what older ones wrap, beside the requests. It goes on by itself every five minutes; this begins at once.',
      status: 202,
      answer: 'KeysReport',
      refusals: [403, 503],
    }),
  },
  '/v1/operations/access-log': {
    get: operation({
      summary: 'Is the log of readings whole?',
      does: 'What reading it through last has found, and the last checkpoint. For those who audit and those who keep the portal running.',
      answer: 'AccessLogView',
      refusals: [403, 503],
    }),
  },
  '/v1/operations/access-log/verify': {
    post: operation({
      summary: 'Read the log of readings through',
      does: 'Each row against the one before, each checkpoint against the rows, and what was noted outside the database against the checkpoints. It goes on beside the answer.',
      status: 202,
      answer: 'AccessLogView',
      refusals: [403, 503],
    }),
  },
  '/v1/operations/access-log/report': {
    post: operation({
      summary: 'Who has read a request?',
      does: 'For the person it is about: who, for which unit, when, what and on what ground, as JSON or as a table (`format`: `csv`). It holds nothing that was written in it, is there also when that is erased, and stands in the log itself.',
      body: 'AccessReportRequest',
      answer: 'AccessReport',
      refusals: [400, 403, 404, 413, 415, 503],
    }),
  },
};
