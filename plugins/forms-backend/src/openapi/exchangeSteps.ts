import { operation, type Operation } from './operation';

const ofForm = { refusals: [403, 404, 503] } as const;
const ofCase = { refusals: [403, 404, 503] } as const;

/** How forms and cases leave the portal as files. */
export const exchangeSteps: Record<string, Record<string, Operation>> = {
  '/v1/forms/{key}/versions/{version}/form.json': {
    get: operation({
      ...ofForm,
      summary: 'Export a form',
      does: 'The definition as it was published, as a file that a folder of `forms.seed` or `PUT …/draft` takes.',
      file: 'application/json',
    }),
  },
  '/v1/forms/{key}/versions/{version}/schema.json': {
    get: operation({
      ...ofForm,
      summary: 'Export the schema of the answers',
      does: 'One JSON Schema (2020-12) that needs nothing beside it, with visibility and requirement as `if` and `then`. `$comment` names what it could not say.',
      file: 'application/schema+json',
    }),
  },
  '/v1/forms/{key}/versions/{version}/questionnaire.json': {
    get: operation({
      ...ofForm,
      summary: 'Export a form as FHIR',
      does: 'A FHIR R4 Questionnaire. What it could not hold is listed in the OperationOutcome it contains.',
      file: 'application/fhir+json',
    }),
  },
  '/v1/submissions/{id}/copy.json': {
    get: operation({
      ...ofCase,
      summary: 'Copy what was sent as JSON',
      does: 'The answers the reader may read, with scores, bands and flags. The copying is written down.',
      file: 'application/json',
    }),
  },
  '/v1/submissions/{id}/copy.csv': {
    get: operation({
      ...ofCase,
      summary: 'Copy what was sent as a row of a table',
      does: 'A line of names and a line of values, safe to open in a spreadsheet. The copying is written down.',
      file: 'text/csv',
    }),
  },
  '/v1/submissions/{id}/copy.fhir.json': {
    get: operation({
      ...ofCase,
      summary: 'Copy what was sent as FHIR',
      does: 'A FHIR R4 QuestionnaireResponse. The copying is written down.',
      file: 'application/fhir+json',
    }),
  },
  '/v1/submissions/{id}/archive.zip': {
    get: operation({
      ...ofCase,
      summary: 'Take a request to an archive',
      does: 'Everything of it that the reader may read, as one ZIP: the answers with their form, the evaluation, where it went and why, events, messages, each answer of the team, and the files with their hashes. `contents.json` names them all. Taking it is written down.',
      file: 'application/zip',
    }),
  },
};
