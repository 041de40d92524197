import type { QuestionKind } from '../../definition/questionKind';
import { cellsInOrder } from '../elements/elementsInOrder';
import { hasChoices, isTyped } from './kindGroups';
import {
  at,
  isOnPage,
  keyword,
  listed,
  member,
  shown,
  widgetOption,
} from './Place';
import type { Property } from './Property';
import { widgetsOf } from './widgetsOf';

/** What is said on the form, and how it looks. */
export const contentProperties = {
  title: {
    tab: 'content',
    place: keyword('title'),
    editor: { kind: 'line' },
    isNeeded: true,
  },
  description: {
    tab: 'content',
    place: keyword('description'),
    editor: { kind: 'lines' },
  },
  help: {
    tab: 'content',
    place: shown('ui:help'),
    editor: { kind: 'lines' },
  },
  placeholder: {
    tab: 'content',
    place: shown('ui:placeholder'),
    editor: { kind: 'line' },
    applies: isTyped,
  },
  unit: {
    tab: 'content',
    place: keyword('x-unit'),
    editor: { kind: 'line' },
    applies: ({ kind }) => kind === 'integer' || kind === 'number',
  },
  widget: {
    tab: 'content',
    place: shown('ui:widget'),
    editor: {
      kind: 'choice',
      of: (_, { kind }) => widgetsOf(kind as QuestionKind),
      called: 'words',
    },
    applies: ({ kind }) => widgetsOf(kind as QuestionKind).length > 1,
    // What a question looks like by itself is the fill page's to decide; here it is only said.
    default: () => undefined,
  },
  height: {
    tab: 'content',
    place: widgetOption('rows'),
    editor: { kind: 'whole', least: 1, most: 40 },
    applies: ({ kind }) => kind === 'text',
    default: () => 4,
  },
  inline: {
    tab: 'content',
    place: widgetOption('inline'),
    editor: { kind: 'truth' },
    applies: subject => hasChoices(subject) || subject.kind === 'truth',
    default: () => false,
  },
  scaleRow: {
    tab: 'content',
    place: listed(
      ({ page = '' }) => ['pages', page, 'layout', 'likert'],
      ({ element }) => element,
      subject => isOnPage(subject) && subject.page !== undefined,
    ),
    editor: { kind: 'truth' },
    applies: ({ kind }) => kind === 'choice',
    default: () => false,
  },
  autocomplete: {
    tab: 'content',
    place: shown('ui:autocomplete'),
    editor: {
      kind: 'choice',
      of: () => ['name', 'organization', 'email', 'tel', 'postal-code', 'url'],
      called: 'words',
    },
    applies: isTyped,
  },
  rowTitle: {
    tab: 'content',
    place: at(
      ({ path }) => [...path, 'items', 'title'],
      ({ kind }) => kind === 'rows',
    ),
    editor: { kind: 'line' },
    isNeeded: true,
  },
  addButton: {
    tab: 'content',
    place: shown('ui:add'),
    editor: { kind: 'line' },
  },
  summary: {
    tab: 'content',
    place: shown('ui:summary'),
    editor: {
      kind: 'several',
      of: ({ data, ui }, { element }) =>
        cellsInOrder(data.properties[element] ?? {}, ui[element]),
      called: 'cells',
    },
  },
  'page.title': {
    tab: 'content',
    place: member('page', 'title'),
    editor: { kind: 'line' },
    isNeeded: true,
  },
  'page.intro': {
    tab: 'content',
    place: member('page', 'intro'),
    editor: { kind: 'lines' },
  },
  'note.text': {
    tab: 'content',
    place: member('note', 'text'),
    editor: { kind: 'lines' },
    isNeeded: true,
  },
  'note.tone': {
    tab: 'content',
    place: member('note', 'tone'),
    editor: {
      kind: 'choice',
      of: () => ['info', 'warning'],
      called: 'words',
    },
    isNeeded: true,
    default: () => 'info',
  },
  'note.before': {
    tab: 'content',
    place: member('note', 'before'),
    editor: {
      kind: 'choice',
      of: ({ pages }, { page }) =>
        pages.find(({ id }) => id === page)?.fields ?? [],
      called: 'questions',
    },
  },
} as const satisfies Readonly<Record<string, Property>>;
