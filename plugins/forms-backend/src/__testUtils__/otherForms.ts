import type {
  FormDefinition,
  FormProcess,
} from '@tukiverkko/plugin-forms-common';
import { aForm } from './aForm';

const isAnswered = (name: string) => ({ '!==': [{ var: name }, null] });

/** {@link aForm} with another process: it goes to nobody, and its age, its tags and what it comes to are counted. */
export function aFormOf(
  process: Exclude<FormProcess, 'case'>,
  changes: Partial<FormDefinition> = {},
): FormDefinition {
  const plain = aForm();
  return aForm({
    key: `help-${process}`,
    process,
    purpose: process === 'advice' ? 'screening' : 'survey',
    routing: undefined,
    answer: undefined,
    access: {},
    figures: ['tags', 'age', 'more'],
    flags: [
      {
        id: 'young',
        severity: 'info',
        when: { and: [isAnswered('age'), { '<': [{ var: 'age' }, 7] }] },
        message: 'Kysy neuvolasta',
      },
    ],
    logic: {
      ...plain.logic,
      advise: [
        {
          id: 'school',
          field: 'tags',
          when: {
            and: [isAnswered('tags'), { in: ['school', { var: 'tags' }] }],
          },
          message: 'Kysy myös koululta',
        },
      ],
    },
    tests: [
      {
        name: 'a young one is noticed',
        now: '2026-11-23T08:00:00+02:00',
        input: { urgency: 'normal', topic: 'a', age: 3 },
        expect: { valid: true, flags: ['young'] },
      },
    ],
    ...changes,
  });
}
