import { formPurposes, formProcesses } from '../../definition/formShape';
import { isCoded } from '../../lint/lintProcess';
import { resolveField } from '../../definition/resolveField';
import { member } from './Place';
import type { Property } from './Property';

/** What is said of the form as a whole, on its page of settings. */
export const formProperties = {
  'form.title': {
    tab: 'content',
    place: member('form', 'title'),
    editor: { kind: 'line' },
    isNeeded: true,
  },
  'form.purpose': {
    tab: 'content',
    place: member('form', 'purpose'),
    editor: { kind: 'choice', of: () => formPurposes, called: 'words' },
    isNeeded: true,
  },
  'form.process': {
    tab: 'answers',
    place: member('form', 'process'),
    editor: { kind: 'choice', of: () => formProcesses, called: 'words' },
    isNeeded: true,
  },
  'form.answer': {
    tab: 'answers',
    place: member('form', 'answer'),
    editor: { kind: 'form' },
  },
  'form.feedback': {
    tab: 'answers',
    place: member('form', 'feedback'),
    editor: { kind: 'feedback' },
  },
  'form.continues': {
    tab: 'answers',
    place: member('form', 'continues'),
    editor: { kind: 'continues' },
  },
  'form.files': {
    tab: 'answers',
    place: member('form', 'files'),
    editor: { kind: 'files' },
    // Only a case keeps files; one that stands is shown so that it can be taken away.
    applies: (_, { process }) => process === 'case',
  },
  'form.retention': {
    tab: 'privacy',
    place: member('form', 'retention', 'submission'),
    editor: { kind: 'period' },
    isNeeded: true,
    default: () => 'P2Y',
  },
  'form.retention.none': earlier('none'),
  'form.retention.indirect': earlier('indirect'),
  'form.retention.identifying': earlier('identifying'),
  'form.retention.special': earlier('special'),
  'form.figures': {
    tab: 'data',
    place: member('form', 'figures'),
    editor: {
      kind: 'several',
      of: ({ data, figures = [] }) =>
        Object.entries(data.properties)
          .filter(([id, field]) => {
            const resolved = resolveField(field, data.$defs);
            return (resolved && isCoded(resolved)) || figures.includes(id);
          })
          .map(([id]) => id),
      called: 'questions',
    },
    default: () => [],
  },
} as const satisfies Readonly<Record<string, Property>>;

function earlier(sensitivity: string): Property & { readonly tab: 'privacy' } {
  return {
    tab: 'privacy',
    place: member('form', 'retention', 'bySensitivity', sensitivity),
    editor: { kind: 'period' },
    default: ({ retention }) => retention.submission,
  };
}
