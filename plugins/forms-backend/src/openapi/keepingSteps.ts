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
  '/v1/operations/retention': {
    get: operation({
      summary: 'What is due to be erased?',
      does: 'The newest report, and what has become of it. Counts by form only.',
      answer: 'RetentionView',
      refusals: [403, 503],
    }),
  },
  '/v1/operations/retention/reports': {
    post: operation({
      summary: 'Count what is due',
      does: 'Counts what is due today by the forms it was sent in, and erases nothing. A report is made each night too.',
      status: 201,
      answer: 'RetentionReport',
      refusals: [403, 503],
    }),
  },
  '/v1/operations/retention/reports/{id}/run': {
    post: operation({
      summary: 'Erase what a report counts',
      does: 'The newest report only, with its `total`. It goes on beside the answer and ends whatever stops it in the middle; what is held, or was opened again, stays.',
      body: 'RunRetentionRequest',
      status: 202,
      answer: 'RetentionReport',
      refusals: [400, 403, 404, 409, 413, 415, 503],
    }),
  },
  '/v1/operations/refusals': {
    get: operation({
      summary: 'Who tries doors?',
      does: 'Who was refused what in the last thirty days (403, and 404 where something may be hidden), by person, operation and refusal, those refused most first. It holds no id and nothing that was asked for.',
      answer: 'RefusalsView',
      refusals: [403, 503],
    }),
  },
  '/v1/operations/holds': {
    get: operation({
      summary: 'What is kept from being erased?',
      does: 'For those who audit all of it, for coordinators what is of their area.',
      answer: 'LegalHoldList',
      refusals: [403, 503],
    }),
    post: operation({
      summary: 'Keep a request from being erased',
      does: 'With a reason that its team reads. Set again, it has another reason.',
      body: 'HoldRequest',
      status: 204,
      refusals: [400, 403, 404, 410, 413, 415, 503],
    }),
  },
  '/v1/operations/holds/release': {
    post: operation({
      summary: 'Let a request be erased in its time',
      does: 'Where nothing is held it stays so.',
      body: 'ReleaseRequest',
      status: 204,
      refusals: [400, 403, 404, 410, 413, 415, 503],
    }),
  },
};
