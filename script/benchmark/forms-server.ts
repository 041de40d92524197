import { compileForm, evaluate } from '@tukiverkko/plugin-forms-common';
import {
  compilations,
  compileAnswerValidator,
} from '../../plugins/forms-backend/src/forms/answerValidator';
import { ourDefinition, questions } from './forms/definition';

/** What the server spends on judging an answered form: `evaluate` with its scores, then ajv. The aim is a p95 of 5 ms at 300 questions. */
const counts = [50, 300, 1000];
const rounds = 400;

function formOf(count: number) {
  const all = questions(count);
  const numbers = all.filter(({ kind }) => kind === 'integer');
  return {
    definition: {
      ...ourDefinition(all),
      scores: [
        {
          id: 'sum',
          title: 'Sum',
          items: numbers.map(({ id }) => id),
          method: 'sum' as const,
          missing: { policy: 'prorate' as const },
          range: [0, numbers.length * 1000] as const,
          bands: [
            {
              id: 'any',
              min: 0,
              max: numbers.length * 1000,
              severity: 'info' as const,
            },
          ],
        },
      ],
    },
    answers: Object.fromEntries(
      all
        .filter(({ after }) => !after)
        .map(({ id, kind }, at) => [
          id,
          { text: 'abc', integer: at, choice: 'second', long: 'd'.repeat(400) }[
            kind
          ],
        ]),
    ),
  };
}

async function main() {
  const { quantile, row } = await import('./figures.mjs');
  for (const count of counts) {
    const { definition, answers } = formOf(count);
    const form = compileForm(definition);
    const isAcceptable = await compileAnswerValidator(form);
    const before = compilations.count;
    const times: number[] = [];
    for (let round = -100; round < rounds; round++) {
      const began = performance.now();
      const evaluation = evaluate(form, answers, {
        now: '2026-11-22T12:00:00Z',
        zone: 'Europe/Helsinki',
        relations: ['requester'],
      });
      const isFine =
        evaluation.errors.length === 0 && isAcceptable(evaluation.answers);
      const took = performance.now() - began;
      if (!isFine || evaluation.scores.sum === null) {
        throw new Error(
          `Not judged: ${JSON.stringify(evaluation.errors.slice(0, 3))} ${
            evaluation.scores.sum
          }`,
        );
      }
      // The first rounds warm the compiler.
      if (round >= 0) times.push(took);
    }
    process.stdout.write(
      `${row(`judged: ${count} questions`, times, 'ms')}  p95 ${quantile(
        times,
        0.95,
      ).toFixed(2)} ms, ${compilations.count - before} compiled\n`,
    );
  }
}

void main();
