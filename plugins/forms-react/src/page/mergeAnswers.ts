import type { Answers } from '@tukiverkko/plugin-forms-common';
import { deepEquals } from '@rjsf/utils';

/**
 * All answers with those of some fields replaced. What is not shown keeps its answer, so that it is there again when
 * it is shown again; what was emptied holds none. The same object comes back where nothing changed.
 */
export function mergeAnswers(
  answers: Answers,
  fields: readonly string[],
  changed: Answers,
): Answers {
  const given = (field: string) => withoutNull(changed[field]);
  if (fields.every(field => deepEquals(given(field), answers[field])))
    return answers;
  const isShown = new Set(fields);
  return Object.fromEntries([
    ...Object.entries(answers).filter(([field]) => !isShown.has(field)),
    ...fields
      .filter(field => given(field) !== undefined)
      .map(field => [field, given(field)] as const),
  ]);
}

/** RJSF writes null for an item of a list that is still empty; it is a text with nothing in it. */
function withoutNull(answer: unknown): unknown {
  return Array.isArray(answer) ? answer.map(item => item ?? '') : answer;
}
