import type { FormScore } from '../definition/FormDefinition';
import { isPlainObject } from '../definition/jsonGuard';
import { roundTo } from '../expressions/operators';

type Numbers = readonly number[];

const sum = (values: Numbers): number =>
  values.reduce((total, value) => total + value, 0);

const methods: Readonly<
  Record<FormScore['method'], (values: Numbers) => number>
> = {
  sum,
  mean: values => sum(values) / values.length,
  max: values => Math.max(...values),
  count: values => values.filter(value => value > 0).length,
};

/** What a score counts for an answer; undefined where there is none, which is never the same as 0. */
function numberOf(answer: unknown): number | undefined {
  if (typeof answer === 'boolean') return answer ? 1 : 0;
  return typeof answer === 'number' ? answer : undefined;
}

/** The answer a score counts: of a question, or of a row of a matrix (`views.clear`). */
function answerAt(
  answers: Readonly<Record<string, unknown>>,
  item: string,
): unknown {
  const [id, row] = item.split('.');
  const answer = answers[id];
  return row !== undefined && isPlainObject(answer) ? answer[row] : answer;
}

/** The score of the answers, or null where too many are missing for one. */
export function scoreOf(
  score: FormScore,
  answers: Readonly<Record<string, unknown>>,
): number | null {
  const given = score.items
    .map(item => numberOf(answerAt(answers, item)))
    .filter(value => value !== undefined);
  const values = fill(score, given);
  if (values.length === 0) return null;
  const raw = methods[score.method](values);
  const [low, high] = score.range;
  const rounded = score.round === undefined ? raw : roundTo(raw, score.round);
  return rounded >= low && rounded <= high ? rounded : null;
}

/** The numbers to count with, after the score's own rule for what is missing; none where it allows no score. */
function fill({ items, missing }: FormScore, given: Numbers): Numbers {
  const absent = items.length - given.length;
  if (absent === 0) return given;
  if (
    missing.policy === 'null' ||
    absent > (missing.maxMissing ?? items.length)
  )
    return [];
  const stand = missing.policy === 'zero' ? 0 : sum(given) / given.length;
  // Prorating nothing gives no number: a form nobody answered has no score.
  return given.length === 0 && missing.policy === 'prorate'
    ? []
    : [...given, ...Array<number>(absent).fill(stand)];
}

/** The band a score falls into, or null. */
export const bandOf = (score: FormScore, value: number | null): string | null =>
  value === null
    ? null
    : score.bands.find(band => value >= band.min && value <= band.max)?.id ??
      null;
