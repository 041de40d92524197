import { dependencies } from '../compile/dependencies';
import type { FormDefinition } from '../definition/FormDefinition';
import type { Answers, Evaluation } from './Evaluation';

/** Answers and what was made of them. */
export interface Evaluated {
  readonly answers: Answers;
  readonly evaluation: Evaluation;
}

/**
 * What stays when the answers to some questions are erased: not they, and nothing that was worked out from them, since
 * a score of three answers tells of each. Ids of questions stay; they say what was asked and not what was answered.
 */
export function withoutFields(
  definition: FormDefinition,
  { answers, evaluation }: Evaluated,
  fields: readonly string[],
): Evaluated {
  const reads = readsIn(definition);
  const gone = namesFrom(reads, fields);
  const keeps = (name: string) => !gone.has(name);
  // What is worked out in the rows of a group stands under the group.
  const keepsComputed = (id: string) =>
    keeps(`$calc.${id}`) && keeps(id) && (reads.get(id) ?? []).every(keeps);
  const ofScore = <V>(values: Readonly<Record<string, V>>) =>
    kept(values, id => keeps(`$score.${id}`));
  return {
    answers: kept(answers, keeps),
    evaluation: {
      ...evaluation,
      answers: kept(evaluation.answers, keeps),
      computed: kept(evaluation.computed, keepsComputed),
      scores: ofScore(evaluation.scores),
      bands: ofScore(evaluation.bands),
      flags: keeps('$flags') ? evaluation.flags : [],
      // Advice and the target follow from answers in too many ways to tell which.
      advice: [],
      target: null,
    },
  };
}

type Reads = ReadonlyMap<string, readonly string[]>;

function readsIn(definition: FormDefinition): Reads {
  return new Map(
    [...dependencies(definition)].map(([name, reads]) => [name, [...reads]]),
  );
}

/** The questions, and every value that is worked out from them, at whatever remove. */
function namesFrom(
  reads: Reads,
  fields: readonly string[],
): ReadonlySet<string> {
  const gone = new Set(fields);
  // Whether a question is shown may follow from another one; its own answer does not.
  const worked = [...reads].filter(([name]) => name.startsWith('$'));
  let before = -1;
  while (gone.size > before) {
    before = gone.size;
    for (const [name, of] of worked)
      if (of.some(one => gone.has(one))) gone.add(name);
  }
  return gone;
}

function kept<V>(
  values: Readonly<Record<string, V>>,
  keeps: (name: string) => boolean,
): Record<string, V> {
  return Object.fromEntries(
    Object.entries(values).filter(([name]) => keeps(name)),
  );
}
