import { randomUUID } from 'node:crypto';
import type {
  AnswerError,
  CaseState,
  Localized,
  Problem,
} from '@tukiverkko/plugin-forms-common';

/** Where a case stands now, for someone whose picture of it is old. */
export interface CurrentState {
  readonly state: CaseState;
  readonly revision: number;
  readonly changedBy: string | null;
  readonly changedAt: string;
}

type Members = Partial<
  Pick<
    Problem,
    'errors' | 'allowed' | 'state' | 'currentVersion' | 'leaves' | 'reason'
  >
> & {
  readonly revision?: number;
  readonly changedBy?: string;
  readonly changedAt?: string;
  readonly page?: string;
};

/** The names Backstage's clients know, by status. */
const names: Readonly<Record<number, string>> = {
  400: 'InputError',
  401: 'AuthenticationError',
  403: 'NotAllowedError',
  404: 'NotFoundError',
  409: 'ConflictError',
  412: 'PreconditionFailedError',
  413: 'PayloadTooLargeError',
  415: 'UnsupportedMediaTypeError',
  422: 'UnprocessableContentError',
  428: 'PreconditionRequiredError',
  429: 'TooManyRequestsError',
  500: 'InternalError',
  503: 'ServiceUnavailableError',
};

/** A refusal. Its type has a heading in docs/problems.md. Backstage's error middleware puts its members inside `error`, so they follow RFC 9457. */
export class Refusal extends Error implements Problem {
  readonly title: string;
  readonly detail: string;
  /** What to quote to those who run the portal. */
  readonly instance = `urn:uuid:${randomUUID()}`;

  constructor(
    readonly type: string,
    readonly status: number,
    [title, detail]: readonly [title: string, detail: string],
    members: Members = {},
  ) {
    super(detail);
    this.name = names[status] ?? 'InputError';
    this.title = title;
    this.detail = detail;
    Object.assign(this, members);
  }
}

const count = (errors: readonly AnswerError[]) =>
  errors.length === 1 ? 'One answer needs' : `${errors.length} answers need`;

const list = (words: readonly string[]) => words.join(', ') || 'nothing';

/**
 * What any room may refuse, on one page: what happened, and what to do now. What one room alone refuses stands there.
 * No sentence holds an answer, and none tells whether something exists that the reader may not see.
 */
export const problems = {
  notJson: (why: string) =>
    new Refusal('body-not-json', 400, [
      'The body is not JSON',
      `The body could not be read as JSON: ${why}. Send one JSON object in UTF-8.`,
    ]),
  wrongContentType: () =>
    new Refusal('content-type', 415, [
      'The body has another type',
      "Send the body as JSON, uncompressed, with 'Content-Type: application/json'.",
    ]),
  notOctets: () =>
    new Refusal('content-type', 415, [
      'The body has another type',
      "Send the file as it stands, uncompressed, with 'Content-Type: application/octet-stream'.",
    ]),
  bodyTooLarge: (limit: number) =>
    new Refusal('body-too-large', 413, [
      'The body is too large',
      `The body is over ${
        limit / 1024
      } kB. Shorten the texts and send it again.`,
    ]),
  bodyTooDeep: (limit: number) =>
    new Refusal('body-too-deep', 413, [
      'The body is nested too deeply',
      `The body is nested over ${limit} levels. Send the answers as one flat object.`,
    ]),
  duplicateKey: (pointer: string) =>
    new Refusal(
      'duplicate-key',
      400,
      [
        'A key stands twice',
        `The key at '${pointer}' stands twice in the body. Keep one of them.`,
      ],
      { errors: [{ pointer, code: 'duplicate-key', params: {} }] },
    ),
  forbiddenKey: (pointer: string) =>
    new Refusal(
      'forbidden-key',
      400,
      [
        'A key is not allowed',
        `The key at '${pointer}' is not allowed in a body. Remove it.`,
      ],
      { errors: [{ pointer, code: 'forbidden-key', params: {} }] },
    ),
  requestInvalid: (errors: readonly AnswerError[]) =>
    new Refusal(
      'request-invalid',
      400,
      [
        'The request is not as documented',
        `Mend ${list(
          errors.map(error => `'${error.pointer}'`),
        )} as the API description says, and send it again.`,
      ],
      { errors },
    ),
  cursorInvalid: () =>
    new Refusal('cursor-invalid', 400, [
      'The cursor is not ours',
      "Take 'cursor' from 'nextCursor' of the page before, or leave it out to start from the first page.",
    ]),
  messageNotBefore: () =>
    new Refusal('cursor-invalid', 400, [
      'There is no such message',
      "Take 'before' from the 'id' of the first message you have, or leave it out to read the newest.",
    ]),

  addressInvalid: () =>
    new Refusal('address-invalid', 400, [
      'The address is not well formed',
      'Write the address as the API description says, with special characters escaped.',
    ]),
  notSignedIn: () =>
    new Refusal('not-signed-in', 401, [
      'You are not signed in',
      'Sign in again, and send the new token.',
    ]),

  formNotFound: (key: string) =>
    new Refusal('form-not-found', 404, [
      'No such form',
      `There is no form '${key}' to read here. Choose one of GET /v1/forms.`,
    ]),
  submissionNotFound: () =>
    new Refusal('submission-not-found', 404, [
      'No such request',
      'There is no such request, or it is not yours to see. Check the address, or ask the team it was sent to.',
    ]),
  recordNotFound: () =>
    new Refusal('record-not-found', 404, [
      'No such record',
      'There is no such record, or it is not yours to see. Look in GET /v1/records.',
    ]),
  recordReplaced: () =>
    new Refusal('record-replaced', 409, [
      'The record was corrected already',
      'Another record corrects this one. Read it, and correct that one instead.',
    ]),
  draftNotKept: () =>
    new Refusal('draft-not-kept', 409, [
      'No draft of this form is kept',
      'Nothing of this form is kept before it is sent. Keep the answers on the page and send them when they are complete.',
    ]),
  draftNotFound: () =>
    new Refusal('draft-not-found', 404, [
      'No such draft',
      'There is no such draft of yours. It may have been sent or deleted; look in GET /v1/drafts.',
    ]),
  notAllowed: (what: string) =>
    new Refusal('not-allowed', 403, [
      'Not allowed',
      `You may not ${what}. Ask those who run the portal if it is your task.`,
    ]),
  tooManyRequests: (seconds: number) =>
    new Refusal('too-many-requests', 429, [
      'Too many requests',
      `You have asked more often or sent more than one person may. Wait ${seconds} s, then go on.`,
    ]),

  keyMissing: () =>
    new Refusal('idempotency-key-missing', 400, [
      'Idempotency-Key is missing',
      "Send the header 'Idempotency-Key' with a new UUID for each thing you send, and the same one when you try again.",
    ]),
  keyReused: () =>
    new Refusal('idempotency-key-reused', 422, [
      'The key was used for something else',
      "This 'Idempotency-Key' was used with another body. Send the first body again, or use a new key.",
    ]),
  ifMatchMissing: () =>
    new Refusal('if-match-missing', 428, [
      'If-Match is missing',
      "Read it first, and send its ETag in 'If-Match', so that nobody's change is overwritten.",
    ]),
  submissionChanged: ({ changedBy, ...now }: CurrentState) =>
    new Refusal(
      'submission-changed',
      412,
      [
        'It has changed meanwhile',
        `The request is now '${now.state}'. Read it again before you decide.`,
      ],
      { ...now, ...(changedBy ? { changedBy } : {}) },
    ),
  draftChanged: (revision: number, changedAt: string) =>
    new Refusal(
      'draft-changed',
      412,
      [
        'The draft has changed meanwhile',
        'The draft was saved in another window. Read it again, then save.',
      ],
      { revision, changedAt },
    ),
  draftExists: () =>
    new Refusal('draft-exists', 412, [
      'The draft exists already',
      "A draft with this id exists. Send 'If-Match' with its ETag to change it, or use a new UUID.",
    ]),
  commandNotAllowed: (state: CaseState, allowed: readonly string[]) =>
    new Refusal(
      'command-not-allowed',
      409,
      [
        'It cannot be done now',
        `The request is '${state}'. You can now: ${list(allowed)}.`,
      ],
      { state, allowed },
    ),

  answersInvalid: (errors: readonly AnswerError[]) =>
    new Refusal(
      'answers-invalid',
      400,
      [
        'Some answers need attention',
        `${count(
          errors,
        )} attention. Mend what 'errors' points at, and send again.`,
      ],
      { errors },
    ),
  answersNotAsked: (errors: readonly AnswerError[]) =>
    new Refusal(
      'answers-not-asked',
      400,
      [
        'There are answers to questions that were not asked',
        "There are answers to questions that are hidden or not in the form. Leave out what 'errors' points at, and send again.",
      ],
      { errors },
    ),
  versionReplaced: (currentVersion: number) =>
    new Refusal(
      'version-replaced',
      409,
      [
        'The form has a newer version',
        `Version ${currentVersion} is the current one. Read the form again, check the answers and send them with it.`,
      ],
      { currentVersion },
    ),
  formEnded: (page: string) =>
    new Refusal(
      'form-ended',
      400,
      [
        'The form ended here',
        'These answers end the form, and nothing was stored. Follow the instructions of the end page.',
      ],
      { page },
    ),
  notSendable: () =>
    new Refusal('form-not-sendable', 400, [
      'This form is not sent',
      'This form is not sent by itself. A team answers a request with it.',
    ]),
  placeUnknown: () =>
    new Refusal(
      'place-unknown',
      400,
      [
        'There is no such team or service',
        'Choose a team or service of the catalogue, or write an instruction instead.',
      ],
      { errors: [{ pointer: '/place', code: 'place-unknown', params: {} }] },
    ),
  unitNotYours: (pointer: string) =>
    new Refusal(
      'unit-not-yours',
      400,
      [
        'This is not your unit',
        'Only a unit that you belong to yourself can be let in. Choose one of the units of GET /v1/me, or none.',
      ],
      { errors: [{ pointer, code: 'unit-not-yours', params: {} }] },
    ),
  notMember: () =>
    new Refusal(
      'not-a-member',
      400,
      [
        'This person is not in the team',
        'Only a member of the team that has the request can work on it. Choose one of them, or nobody.',
      ],
      { errors: [{ pointer: '/assignee', code: 'not-a-member', params: {} }] },
    ),
  alreadyThere: () =>
    new Refusal(
      'already-there',
      400,
      [
        'The request is there already',
        'The team has the request already. Choose another team, or assign it to a member.',
      ],
      { errors: [{ pointer: '/to', code: 'already-there', params: {} }] },
    ),
  teamUnknown: (reason: Localized) =>
    new Refusal('team-unknown', 409, ['There is no such team', reason.en], {
      reason,
    }),
  teamClosed: (reason: Localized) =>
    new Refusal('team-closed', 409, ['It takes no requests now', reason.en], {
      reason,
    }),
  leaveNotPermitted: (reason: Localized, leaves: Problem['leaves']) =>
    new Refusal(
      'leave-not-permitted',
      409,
      ['The request may not go there', reason.en],
      { reason, leaves },
    ),

  unavailable: (what: string) =>
    new Refusal('unavailable', 503, [
      'It does not answer now',
      `${what} does not answer. Nothing was changed; try again in a moment.`,
    ]),
  damaged: () =>
    new Refusal('damaged', 500, [
      'A part of it cannot be read',
      "Something or somebody changed what is stored, and it does not open. Everything else is as it was. Quote 'instance' to those who run the portal; they can restore it.",
    ]),
  defect: () =>
    new Refusal('defect', 500, [
      'Something is wrong on our side',
      "Nothing was stored. Try again, and quote 'instance' to those who run the portal if it goes on.",
    ]),
} as const;
