import { canonicalJson } from '../definition/canonicalJson';
import type { Answers, Evaluation } from './Evaluation';

/** The answer at a place like `age` or `children/2/age`. */
function answerAt(answers: Answers, place: string): unknown {
  return place
    .split('/')
    .reduce<unknown>(
      (at, key) =>
        typeof at === 'object' && at !== null && Object.hasOwn(at, key)
          ? (at as Answers)[key]
          : undefined,
      answers,
    );
}

/**
 * Read-only questions whose answer is another than before: what a form locks is no secret, but nobody who fills it
 * changes it. `before` is what the form began with or was saved with last.
 */
export function lockedChanges(
  { readOnly, answers }: Pick<Evaluation, 'readOnly' | 'answers'>,
  before: Answers,
): readonly string[] {
  const same = (a: unknown, b: unknown): boolean =>
    canonicalJson(a ?? null) === canonicalJson(b ?? null);
  return readOnly.filter(
    place => !same(answerAt(answers, place), answerAt(before, place)),
  );
}
