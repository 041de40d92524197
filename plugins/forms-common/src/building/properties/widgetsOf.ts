import type { QuestionKind } from '../../definition/questionKind';
import type { widgets } from '../../lint/lintUi';

type Widget = (typeof widgets)[number];

/** The ways a question of each kind can be shown that make sense, the usual one first. `hidden` is for what is filled in for people. */
const widgetsByKind: Readonly<Record<QuestionKind, readonly Widget[]>> = {
  text: ['text', 'textarea', 'hidden'],
  integer: ['number', 'updown', 'hidden'],
  number: ['number', 'updown', 'hidden'],
  truth: ['radio', 'checkbox', 'hidden'],
  choice: ['radio', 'select', 'picker', 'hidden'],
  choices: ['checkboxes', 'picker', 'hidden'],
  list: ['entity'],
  rows: [],
  matrix: [],
  date: ['date', 'hidden'],
  time: ['time', 'hidden'],
  'date-time': ['hidden'],
  month: ['hidden'],
  year: ['hidden'],
  email: ['email', 'hidden'],
  phone: ['hidden'],
  uri: ['hidden'],
  uuid: ['hidden'],
  'business-id': ['hidden'],
  'postal-code': ['hidden'],
  municipality: ['hidden'],
  'entity-ref': ['entity', 'hidden'],
};

/** The ways a question of a kind can be shown. */
export const widgetsOf = (kind: QuestionKind): readonly Widget[] =>
  widgetsByKind[kind];
