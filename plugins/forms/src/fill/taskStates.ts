import { fieldOf } from '@tukiverkko/plugin-forms-common';
import type {
  Answers,
  Evaluation,
  FormPage,
} from '@tukiverkko/plugin-forms-common';
import { isAnswered } from '@tukiverkko/plugin-forms-react';

/** How a part of a form stands. `optional` has nothing that must be answered, and nothing answered. */
export type TaskState =
  | 'completed'
  | 'in-progress'
  | 'not-started'
  | 'optional'
  | 'check';

/** How each page stands, by its id. What came from the profile does not count as begun. */
export function taskStates(
  pages: readonly FormPage[],
  { answers, errors }: Pick<Evaluation, 'answers' | 'errors'>,
  prefill: Answers,
): ReadonlyMap<string, TaskState> {
  const isBegun = (field: string) =>
    isAnswered(answers[field]) &&
    JSON.stringify(answers[field]) !== JSON.stringify(prefill[field]);
  return new Map(
    pages.map(({ id, fields }) => {
      const own = errors.filter(error => fields.includes(fieldOf(error) ?? ''));
      const isComplete = own.length === 0;
      if (own.some(error => error.code !== 'required')) return [id, 'check'];
      if (fields.some(isBegun))
        return [id, isComplete ? 'completed' : 'in-progress'];
      if (!isComplete) return [id, 'not-started'];
      const isKnown = fields.some(field => isAnswered(answers[field]));
      return [id, isKnown ? 'completed' : 'optional'];
    }),
  );
}
