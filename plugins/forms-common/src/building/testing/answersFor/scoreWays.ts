import type {
  FormDefinition,
  FormScore,
} from '../../../definition/FormDefinition';
import { fieldAt } from '../../../definition/cells';
import { scoreOf } from '../../../evaluate/score';
import { plainAnswers } from './plainAnswers';
import type { Way } from './Way';

/** So many ways to a score are enough. */
const enough = 8;

/** Answers whose score fits: all items alike, or some of them one step apart. */
export function scoreWays(
  definition: FormDefinition,
  score: FormScore,
  fits: (value: number | null) => boolean,
): readonly Way[] {
  const { items } = score;
  const values = items.map(item => {
    const field = fieldAt(definition, item);
    const answers = field ? plainAnswers(field) : [];
    return answers.filter(
      answer => typeof answer === 'number' || typeof answer === 'boolean',
    );
  });
  if (values.some(list => list.length === 0)) return [];
  const levels = Math.max(...values.map(list => list.length));
  const ways: Way[] = [];
  for (let level = 0; level < levels && ways.length < enough; level++) {
    for (let higher = 0; higher <= items.length; higher++) {
      const way = new Map(
        items.map((item, index) => {
          const at = index < higher ? level + 1 : level;
          return [item, values[index][Math.min(at, values[index].length - 1)]];
        }),
      );
      if (fits(scoreOf(score, asAnswers(way)))) ways.push(way);
      if (ways.length === enough) break;
    }
  }
  return ways;
}

/** The items of a score as it reads them: rows of a matrix inside it. */
function asAnswers(way: Way): Readonly<Record<string, unknown>> {
  const answers: Record<string, unknown> = {};
  for (const [question, answer] of way) {
    const [id, row] = question.split('.');
    answers[id] =
      row === undefined
        ? answer
        : { ...(answers[id] as object | undefined), [row]: answer };
  }
  return answers;
}
