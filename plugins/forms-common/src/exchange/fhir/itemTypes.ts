import type { QuestionKind } from '../../definition/questionKind';
import type { FhirItemType } from './fhirTypes';

/** Which kind of item carries which kind of question. */
export const itemTypes: Readonly<Record<QuestionKind, FhirItemType>> = {
  text: 'string',
  integer: 'integer',
  number: 'decimal',
  truth: 'boolean',
  choice: 'choice',
  choices: 'choice',
  list: 'string',
  rows: 'group',
  matrix: 'group',
  date: 'date',
  time: 'time',
  'date-time': 'dateTime',
  month: 'string',
  year: 'string',
  email: 'string',
  phone: 'string',
  uri: 'url',
  uuid: 'string',
  'business-id': 'string',
  'postal-code': 'string',
  municipality: 'string',
  'entity-ref': 'string',
};
