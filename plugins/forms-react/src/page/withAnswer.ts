import type { Answers } from '@tukiverkko/plugin-forms-common';
import { deepEquals, type FieldPathList } from '@rjsf/utils';

/**
 * All answers with one changed where RJSF's path points: at a field, or inside its list or group. What was emptied
 * holds no answer. The same object comes back where nothing changed.
 */
export function withAnswer(
  answers: Answers,
  [field, ...inside]: FieldPathList,
  value: unknown,
): Answers {
  const answer = withoutNull(putInside(answers[field], inside, value));
  if (deepEquals(answer, answers[field])) return answers;
  const { [field]: _, ...others } = answers;
  return answer === undefined ? others : { ...answers, [field]: answer };
}

/** A copy of a list or group with a part changed; nothing that was there before is touched. */
function putInside(
  whole: unknown,
  path: FieldPathList,
  value: unknown,
): unknown {
  if (path.length === 0) return value;
  const [at, ...rest] = path;
  if (typeof at === 'number') {
    const list: unknown[] = Array.isArray(whole) ? [...whole] : [];
    list[at] = putInside(list[at], rest, value);
    return list;
  }
  const { [at]: before, ...others } = (whole ?? {}) as Answers;
  const part = putInside(before, rest, value);
  return part === undefined ? others : { ...(whole ?? {}), [at]: part };
}

/** RJSF writes null for an item of a list that is still empty; it is a text with nothing in it. */
function withoutNull(answer: unknown): unknown {
  return Array.isArray(answer) ? answer.map(item => item ?? '') : answer;
}
