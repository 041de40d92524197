import { companySteps } from './companySteps';
import { editingSteps } from './editingSteps';
import { exchangeSteps } from './exchangeSteps';
import { keepingSteps } from './keepingSteps';
import { operation, type Operation } from './operation';
import { operationsSteps } from './operationsSteps';
import { withPathParameters } from './withPathParameters';
import { wishesSteps } from './wishesSteps';

const caseSteps: Record<string, Record<string, Operation>> = {
  '/v1/submissions': {
    post: operation({
      summary: 'Send a form',
      does: "Once, and what becomes of it is the form's `process`: a case is routed to a team, a record is stored, anonymous answers are stored with no way back to a person (201 each), advice is answered at once and stored only as a count (200).",
      headers: ['Idempotency-Key'],
      body: 'SubmitRequest',
      status: 201,
      answer: 'SubmitResult',
      refusals: [400, 403, 404, 409, 413, 415, 422, 503],
    }),
    get: operation({
      summary: 'List requests',
      does: 'Those the person sent (`mine`), those `colleagues` opened to a unit of theirs, those of their teams (`inbox`, `needs-us`, `unassigned`, `waiting`, `soon`, `late`, `closed`, `forwarded`), in their hands (`assigned`), where they are `invited`, and of the area they watch over (`area`, `area-closed`). Metadata only, page by page; each filter may stand several times.',
      query: [
        'view',
        'state',
        'priority',
        'form',
        'service',
        'region',
        'team',
        'assignee',
        'due',
        'sort',
        'cursor',
      ],
      answer: 'SubmissionList',
      refusals: [400, 503],
    }),
  },
  '/v1/submissions/search': {
    post: operation({
      summary: 'Search requests',
      does: 'As the list, with `words`: a reference in whatever view and however it is typed, or words of the metadata. What people wrote is never searched.',
      body: 'SubmissionSearch',
      answer: 'SubmissionList',
      refusals: [400, 413, 415, 503],
    }),
  },
  '/v1/inbox': {
    get: operation({
      summary: 'Count requests',
      does: 'How many there are in the views of the inbox, counted up to 1 000.',
      query: ['team'],
      answer: 'InboxOverview',
      refusals: [400, 503],
    }),
  },
  '/v1/inbox/problems': {
    get: operation({
      summary: 'What keeps requests from being read?',
      does: 'For coordinators: teams that own open requests of their area and have left the catalogue or have nobody in them. Their requests move to the coordination team or to the fallback team of the form.',
      answer: 'InboxProblems',
      refusals: [503],
    }),
  },
  '/v1/inbox/next': {
    post: operation({
      summary: 'Take the next request',
      does: 'Accepts the one that stands first and has no assignee: late and due first, then urgent, then old. Two people never get the same one. `taken` is null where the queue is empty.',
      headers: ['Idempotency-Key'],
      body: 'TakeNextRequest',
      answer: 'TakenNext',
      refusals: [400, 413, 415, 422, 503],
    }),
  },
  '/v1/inbox/bulk': {
    post: operation({
      summary: 'Assign or close many requests',
      does: 'Each by itself, at most 50, with a result for each. Sent again with the same key, what was done is not done twice.',
      headers: ['Idempotency-Key'],
      body: 'BulkRequest',
      answer: 'BulkResult',
      refusals: [400, 413, 415, 503],
    }),
  },
  '/v1/submissions/{id}': {
    get: operation({
      summary: 'Read a request',
      does: 'With its events, its answer and what the reader may do now. The reading is written down. The ETag names the revision.',
      answer: 'SubmissionView',
      refusals: [404, 503],
    }),
  },
  '/v1/submissions/{id}/copy.pdf': {
    get: operation({
      summary: 'Copy a request on paper',
      does: 'What was sent, the answer and the history as a tagged PDF, in the language `lang` or the one it was sent in. The copying is written down.',
      query: ['lang'],
      file: 'application/pdf',
      refusals: [400, 404, 503],
    }),
  },
  '/v1/submissions/{id}/commands': {
    post: operation({
      summary: 'Change a request',
      does: 'Carries out a command of the lifecycle: accept, begin, return, assign, forward, decline, ask, inform, answer, ask-again, close, cancel, reopen, mark-in-error, invite, uninvite, schedule, ask-cancel or share. The answer to `forward` holds no content any more.',
      headers: ['Idempotency-Key', 'If-Match'],
      body: 'CommandRequest',
      answer: 'SubmissionView',
      refusals: [400, 403, 404, 409, 412, 413, 415, 422, 428, 503],
    }),
  },
};

const messageSteps: Record<string, Record<string, Operation>> = {
  '/v1/submissions/{id}/messages': {
    post: operation({
      summary: 'Write in a request',
      does: 'A message to the other side, or a note that stays in the team. The state, the revision and the ETag stay.',
      headers: ['Idempotency-Key'],
      body: 'MessageRequest',
      status: 201,
      answer: 'CaseMessage',
      refusals: [400, 403, 404, 409, 413, 415, 422, 503],
    }),
    get: operation({
      summary: 'Read what was written',
      does: 'The newest 50 messages, or the 50 before the one whose id is `before`; oldest first. The reading is written down.',
      query: ['before'],
      answer: 'MessageList',
      refusals: [400, 404, 503],
    }),
  },
};

const formSteps: Record<string, Record<string, Operation>> = {
  '/v1/forms': {
    get: operation({
      summary: 'List forms',
      does: 'The current version of every form in use; for those who edit or publish forms, the drafts too.',
      answer: 'FormList',
      refusals: [403, 503],
    }),
  },
  '/v1/forms/{key}': {
    get: operation({
      summary: 'Read a form',
      does: 'Its current version, with what is known already of the person who asks.',
      answer: 'FormVersion',
      refusals: [403, 404, 503],
    }),
  },
  '/v1/forms/{key}/versions': {
    get: operation({
      summary: 'List the versions of a form',
      does: 'Newest first.',
      answer: 'FormVersionList',
      refusals: [403, 404, 503],
    }),
  },
  '/v1/forms/{key}/versions/{version}': {
    get: operation({
      summary: 'Read a version of a form',
      does: 'Any version ever published; versions never change.',
      answer: 'FormVersion',
      refusals: [403, 404, 503],
    }),
  },
  '/v1/forms/{key}/evaluate': {
    post: operation({
      summary: 'Try answers',
      does: 'The evaluation, and where the request would go and why. Nothing is stored.',
      body: 'EvaluateRequest',
      answer: 'EvaluateResponse',
      refusals: [400, 403, 404, 413, 415, 503],
    }),
  },
};

const recordSteps: Record<string, Record<string, Operation>> = {
  '/v1/records': {
    get: operation({
      summary: 'List records',
      does: 'What the person who asks recorded, newest first, without answers.',
      query: ['cursor'],
      answer: 'RecordList',
      refusals: [400, 503],
    }),
  },
  '/v1/records/{id}': {
    get: operation({
      summary: 'Read a record',
      does: 'One that the person made. The reading is written down.',
      answer: 'RecordView',
      refusals: [404, 503],
    }),
  },
};

const draftSteps: Record<string, Record<string, Operation>> = {
  '/v1/drafts': {
    get: operation({
      summary: 'List drafts',
      does: "The person's own, newest first, without answers.",
      answer: 'DraftList',
      refusals: [403, 503],
    }),
  },
  '/v1/drafts/{id}': {
    get: operation({
      summary: 'Read a draft',
      does: "One of the person's own. The ETag names the revision.",
      answer: 'Draft',
      refusals: [403, 404, 503],
    }),
    put: operation({
      summary: 'Save a draft',
      does: '`If-None-Match: *` creates it with the id the client made (201), `If-Match` changes it (200).',
      headers: ['If-None-Match', 'If-Match'],
      body: 'DraftRequest',
      answer: 'Draft',
      refusals: [400, 403, 404, 412, 413, 415, 428, 503],
    }),
    delete: operation({
      summary: 'Forget a draft',
      does: 'With the key it was sealed with.',
      status: 204,
      refusals: [403, 404, 503],
    }),
  },
};

const upload = {
  takesFile: true,
  headers: ['Idempotency-Key', 'Content-Disposition'],
  status: 201,
  answer: 'Attachment',
} as const;

const fileSteps: Record<string, Record<string, Operation>> = {
  '/v1/drafts/{id}/attachments': {
    post: operation({
      ...upload,
      summary: 'Add a file to a draft',
      does: "The file as it stands; its name in `Content-Disposition: attachment; filename*=UTF-8''…`. It goes with the draft when that is sent.",
      refusals: [400, 403, 404, 409, 413, 415, 422, 503],
    }),
    get: operation({
      summary: 'List the files of a draft',
      does: 'In the order they came, with the state of their virus check.',
      answer: 'AttachmentList',
      refusals: [403, 404, 503],
    }),
  },
  '/v1/drafts/{id}/attachments/{attachment}': {
    get: operation({
      summary: 'Fetch a file of a draft',
      does: 'Its content, once it may be given out. Ranges are not supported.',
      file: '*/*',
      refusals: [403, 404, 409, 503],
    }),
    delete: operation({
      summary: 'Remove a file from a draft',
      does: 'With its content.',
      status: 204,
      refusals: [403, 404, 503],
    }),
  },
  '/v1/submissions/{id}/attachments': {
    post: operation({
      ...upload,
      summary: 'Add a file to a request',
      does: 'By those who may write messages in it, while it is open.',
      refusals: [400, 403, 404, 409, 413, 415, 422, 503],
    }),
  },
  '/v1/submissions/{id}/attachments/{attachment}': {
    get: operation({
      summary: 'Fetch a file of a request',
      does: 'Its content, once it may be given out. The reading is written down. Ranges are not supported.',
      file: '*/*',
      refusals: [404, 409, 503],
    }),
  },
};

/** The description of the API. Bodies are named after the types of `@tukiverkko/plugin-forms-common`. */
export const openApiDocument = {
  openapi: '3.1.0',
  info: {
    title: 'Tukiverkko forms',
    version: '1',
    license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    description:
      'Every refusal has the members of RFC 9457 inside `error`; `error.type` is the word to decide on, and docs/problems.md explains each.',
  },
  servers: [{ url: '/api/forms' }],
  security: [{ bearer: [] }],
  paths: withPathParameters({
    ...formSteps,
    ...editingSteps,
    ...exchangeSteps,
    ...draftSteps,
    ...caseSteps,
    ...recordSteps,
    ...messageSteps,
    ...companySteps,
    ...fileSteps,
    ...wishesSteps,
    ...operationsSteps,
    ...keepingSteps,
    '/v1/me': {
      get: operation({
        summary: 'What may I do here?',
        does: 'For showing and hiding rooms; nothing is protected by it.',
        answer: 'FormsMe',
        refusals: [503],
      }),
    },
    '/health': {
      get: operation({
        summary: 'Is it ready?',
        does: 'Whether the database answers and syncs before it acknowledges.',
        answer: 'Health',
        refusals: [503],
      }),
    },
    '/openapi.json': {
      get: operation({
        summary: 'This description',
        does: 'As JSON.',
        refusals: [],
      }),
    },
  }),
  components: {
    securitySchemes: { bearer: { type: 'http', scheme: 'bearer' } },
  },
};
