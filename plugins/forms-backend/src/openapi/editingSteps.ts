import { operation, type Operation } from './operation';

const save = {
  headers: ['If-None-Match', 'If-Match'],
  answer: 'SavedFormDraft',
  refusals: [400, 403, 404, 412, 413, 415, 428, 503],
} as const;

/** How forms are written, checked, published and taken out of use. */
export const editingSteps: Record<string, Record<string, Operation>> = {
  '/v1/forms/{key}/draft': {
    get: operation({
      summary: 'Read the draft of a form',
      does: 'What editors are writing. The ETag names the revision.',
      answer: 'FormDraft',
      refusals: [403, 404, 503],
    }),
    put: operation({
      ...save,
      summary: 'Save the draft of a form',
      does: 'The body is the definition. `If-None-Match: *` begins the draft (201), `If-Match` changes it (200). What would harm whoever opens it is refused with its place; what is unfinished is kept, and told in `check`.',
      body: 'FormDefinition',
    }),
    delete: operation({
      summary: 'Forget the draft of a form',
      does: 'Published versions stay.',
      headers: ['If-Match'],
      status: 204,
      refusals: [403, 404, 412, 428, 503],
    }),
  },
  '/v1/forms/{key}/draft/questionnaire': {
    put: operation({
      ...save,
      summary: 'Bring a questionnaire into the draft of a form',
      does: 'The body is a FHIR R4 Questionnaire. It becomes the definition of the draft; what a form has no place for is listed in `notCarried`.',
      body: 'FhirQuestionnaire',
    }),
  },
  '/v1/forms/{key}/draft/options': {
    get: operation({
      summary: 'List the choices of every source',
      does: 'By the name that stands in `x-options`: the codes and labels a form would be published with now.',
      answer: 'OptionSources',
      refusals: [403, 503],
    }),
  },
  '/v1/forms/{key}/draft/lint': {
    post: operation({
      summary: 'Check a definition',
      does: 'The one in the body, or without a body the draft: what is to be mended, how its tests go, and what publishing would change. Nothing is stored.',
      answer: 'FormCheck',
      refusals: [400, 403, 404, 413, 415, 503],
    }),
  },
  '/v1/forms/{key}/draft/resolve': {
    post: operation({
      summary: 'Resolve what the routing of a draft came to',
      does: '`{ target, wish }` as evaluating a draft gives them: the team it leads to and why, as if the person who asks sent it now. Nothing is stored.',
      body: 'ResolveRequest',
      answer: 'ResolveResponse',
      refusals: [400, 403, 413, 415, 503],
    }),
  },
  '/v1/forms/{key}/draft/publish': {
    post: operation({
      summary: 'Publish the draft of a form',
      does: 'As a new version, or as the earlier one that says the same. Refused while something is to be mended or a test fails, when another version was published since the draft was begun, and where scoring, routing or privacy change, nobody approved it, and whoever publishes it has written in it since the last version (`writers`).',
      headers: ['Idempotency-Key', 'If-Match'],
      status: 201,
      answer: 'FormPublication',
      refusals: [400, 403, 404, 409, 412, 422, 428, 503],
    }),
  },
  '/v1/forms/{key}/draft/review': {
    put: operation({
      summary: 'Ask for a review of a draft, approve it or return it',
      does: '`{ step, message }`: `ask` freezes the draft until it is returned, `approve` is for a publisher who has neither written in it since the last version (`writers`) nor asked, and stands for the second person, `return` opens it again. Each is a new revision.',
      headers: ['If-Match'],
      body: 'ReviewRequest',
      answer: 'FormDraftSummary',
      refusals: [400, 403, 404, 409, 412, 413, 415, 428, 503],
    }),
  },
  '/v1/forms/{key}/draft/impact': {
    get: operation({
      summary: 'Whom publishing concerns',
      does: 'How many drafts people are filling with the form; null for one to four. No answer is read or evaluated for it.',
      answer: 'FormImpact',
      refusals: [403, 404, 503],
    }),
  },
  '/v1/forms/{key}/history': {
    get: operation({
      summary: 'What was done with a form',
      does: 'Newest first: who began, saved, reviewed, published, archived it or said who writes it. Of the saves of one person in an hour, the first.',
      answer: 'FormHistory',
      refusals: [403, 404, 503],
    }),
  },
  '/v1/forms/{key}/people': {
    get: operation({
      summary: 'Who writes a form',
      does: 'The group that keeps it and those a publisher asked to write it. While no group keeps it, every editor of forms may.',
      answer: 'FormPeople',
      refusals: [403, 404, 503],
    }),
    put: operation({
      summary: 'Say who writes a form',
      does: 'For publishers. They may read and write its draft and its history, and nothing that was sent with it.',
      headers: ['If-Match'],
      body: 'FormPeople',
      answer: 'FormPeople',
      refusals: [400, 403, 404, 412, 413, 415, 428, 503],
    }),
  },
  '/v1/editing/forms': {
    get: operation({
      summary: 'The forms one may edit',
      does: 'How each stands: version, draft and review, tests and missing texts in numbers, how often it was sent within 30 days (null for one to four), and who changed it last.',
      answer: 'FormOverviewList',
      refusals: [403, 503],
    }),
  },
  '/v1/forms/{key}/archive': {
    post: operation({
      summary: 'Take a form out of use',
      does: 'Nothing new is begun with it; drafts that were begun can be finished and sent. Publishing it again brings it back.',
      headers: ['Idempotency-Key'],
      answer: 'FormArchived',
      refusals: [400, 403, 404, 409, 422, 503],
    }),
  },
};
