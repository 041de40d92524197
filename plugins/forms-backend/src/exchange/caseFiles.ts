import {
  csvHeader,
  csvRow,
  toQuestionnaireResponse,
  type SubmissionView,
} from '@tukiverkko/plugin-forms-common';
import type { PublishedForm } from '../forms/PublishedForms';

/** One way to take what was sent out of the portal, as much of it as its reader may read. */
export interface CaseFile {
  /** What its address and its name end in. */
  readonly ending: string;
  readonly mediaType: string;
  readonly content: (
    view: SubmissionView,
    form: PublishedForm,
    address: string,
  ) => string;
}

const json = (value: unknown) => `${JSON.stringify(value, undefined, 2)}\n`;

/** Spreadsheets take a file without it for one of their own country. */
const byteOrderMark = '\uFEFF';

const ownColumns = [
  '$reference',
  '$form',
  '$version',
  '$submittedAt',
  '$state',
];

/** Every way to take one submission out, by its address. */
export const caseFiles: readonly CaseFile[] = [
  {
    ending: 'json',
    mediaType: 'application/json',
    content: (view, form) => json(submissionOf(view, form)),
  },
  {
    ending: 'csv',
    mediaType: 'text/csv; charset=utf-8; header=present',
    content: (view, { definition }) =>
      byteOrderMark +
      csvHeader(definition, ownColumns) +
      csvRow(definition, view, [
        view.reference,
        view.form,
        view.formVersion,
        view.submittedAt,
        view.state,
      ]),
  },
  {
    ending: 'fhir.json',
    mediaType: 'application/fhir+json',
    content: (view, { definition }, address) =>
      json(
        toQuestionnaireResponse(definition, {
          answers: view.answers,
          questionnaire: `${address}|${view.formVersion}`,
          authored: view.submittedAt,
          language: view.language,
        }),
      ),
  },
];

/** What was sent and what the server made of it, with the form it answers. */
function submissionOf(view: SubmissionView, { id }: PublishedForm) {
  const { answers, computed, scores, bands, flags } = view.evaluation;
  return {
    reference: view.reference,
    form: { key: view.form, version: view.formVersion, id },
    language: view.language,
    submittedAt: view.submittedAt,
    state: view.state,
    answers,
    computed,
    scores,
    bands,
    flags,
  };
}
