import { importPaths } from './importPaths';
import { operation } from './operation';
import { surveyPaths } from './surveyPaths';
import { upkeepSteps } from './upkeepSteps';

const recordPath = ['kind', 'namespace', 'name'];

/** The description of the API. Bodies are named after the types of `@tukiverkko/plugin-expert-network-common`. */
export const openApiDocument = {
  openapi: '3.1.0',
  info: {
    title: 'Tukiverkko expert network',
    version: '1',
    license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    description:
      'Who can help, answered from a snapshot of the catalogue. `directoryAt` says how old it is; before the first reading every call answers 503. Typed words travel in bodies only.',
  },
  servers: [{ url: '/api/expert-network' }],
  security: [{ bearer: [] }],
  paths: {
    '/v1/find': {
      post: operation({
        summary: 'Find help',
        does: 'Takes typed words to mean concepts, and tells who can help, in the order of routing, with reasons, facets and networks.',
        body: 'FindRequest',
        answer: 'FindResponse',
        refusals: [400, 403, 413, 503],
      }),
    },
    '/v1/suggest': {
      post: operation({
        summary: 'Suggest while a person types',
        does: 'Concepts, regions and names that the words may become; at most eight.',
        body: 'SuggestRequest',
        answer: 'SuggestResponse',
        refusals: [400, 403, 413, 503],
      }),
    },
    '/v1/regions': {
      get: operation({
        summary: 'List the regions',
        does: 'Each with how many units, services and networks serve it today.',
        answer: 'RegionsResponse',
        refusals: [403, 503],
      }),
    },
    '/v1/coverage': {
      get: operation({
        summary: 'See where help is missing',
        does: 'Of each phenomenon and county, how near help is. `level`, `mode` and `lang` may be given several times; `general=1` also counts services that take every phenomenon.',
        query: ['level', 'mode', 'lang', 'general'],
        answer: 'CoverageResponse',
        refusals: [400, 403, 503],
      }),
    },
    '/v1/news': {
      get: operation({
        summary: 'See what changed',
        does: 'What started, starts, is on a break, ends or has ended, the newest first.',
        answer: 'NewsResponse',
        refusals: [403, 503],
      }),
    },
    '/v1/problems': {
      get: operation({
        summary: 'See what is wrong in the data',
        does: 'Each with its entity, its field and what to do.',
        answer: 'ProblemsResponse',
        refusals: [403, 503],
      }),
    },
    '/v1/me': {
      get: operation({
        summary: 'Where am I in the network?',
        does: 'The region and the teams of the person who asks.',
        answer: 'MeResponse',
        refusals: [403, 503],
      }),
    },
    '/v1/records/{kind}/{namespace}/{name}': {
      get: operation({
        summary: 'See what a record says',
        does: 'Its answers for the form that edits it, its history, newest first, and what the person who asks may do. What is kept in a file has `source` `file`. The ETag names its revision.',
        path: recordPath,
        answer: 'RecordResponse',
        refusals: [403, 404, 503],
      }),
    },
    '/v1/records/{kind}/{namespace}/{name}/restore': {
      post: operation({
        summary: 'Restore an earlier state',
        does: 'Makes a record what it was at a revision, as one more change; with If-Match, for whoever coordinates all its regions.',
        path: recordPath,
        body: 'RestoreRequest',
        answer: 'RecordResponse',
        refusals: [400, 403, 404, 409, 412, 428, 503],
      }),
    },
    '/v1/proposals': {
      get: operation({
        summary: 'See which proposals wait',
        does: 'For coordinators: what waits for an approval, or met another change of the same fields.',
        answer: 'ProposalsResponse',
        refusals: [403, 503],
      }),
    },
    '/v1/records': {
      get: operation({
        summary: 'Follow the records',
        does: 'For the catalogue alone: records changed since the cursor `after`, in the order of their changes.',
        query: ['after'],
        answer: 'RecordsFeed',
        refusals: [400, 403],
      }),
    },
    '/v1/record-outcomes': {
      post: operation({
        summary: 'Tell what became of a proposal',
        does: 'For the forms plugin alone: does what the outcome of a case says, once, and answers with what is to be done with the case.',
        body: 'RecordOutcomeRequest',
        answer: 'RecordOutcomeVerdict',
        refusals: [400, 403, 413, 503],
      }),
    },
    '/v1/events/{namespace}/{name}/calendar.ics': {
      get: operation({
        summary: 'Put an event into a calendar',
        does: 'A calendar file (RFC 5545) in the language `lang`; of a cancelled event one that takes it out again.',
        path: ['namespace', 'name'],
        query: ['lang'],
        refusals: [400, 403, 404],
      }),
    },
    ...upkeepSteps,
    ...importPaths,
    ...surveyPaths,
    '/openapi.json': {
      get: operation({
        summary: 'This description',
        does: 'As JSON.',
        refusals: [],
      }),
    },
  },
  components: {
    securitySchemes: { bearer: { type: 'http', scheme: 'bearer' } },
  },
};
