import type { CompiledForm } from '../../compile/CompiledForm';
import { evaluate } from '../../evaluate/evaluate';
import type {
  Answers,
  Evaluation,
  EvaluationContext,
} from '../../evaluate/Evaluation';

/**
 * What a rule came to: it decided; its condition does not hold; it holds but its team or service has no value; its
 * condition or its target gave an error; or a rule before it had decided already.
 */
export type RuleOutcome =
  | 'decides'
  | 'does-not-fit'
  | 'points-nowhere'
  | 'fails'
  | 'not-asked';

/** What some answers come to in routing: each rule in its order, and the whole evaluation. */
export interface RoutingTrial {
  readonly rules: readonly {
    readonly id: string;
    readonly outcome: RuleOutcome;
  }[];
  readonly evaluation: Evaluation;
}

/** Sends answers through the rules of a form, and tells what each of them said. */
export function tryRouting(
  form: CompiledForm,
  answers: Answers,
  context: EvaluationContext,
): RoutingTrial {
  const said = new Map<string, unknown>();
  const evaluation = evaluate(form, answers, context, (rule, value) =>
    said.set(rule.target, value),
  );
  const outcomeOf = (id: string): RuleOutcome => {
    const target = `routing.${id}`;
    if (!said.has(target)) return 'not-asked';
    if (evaluation.target?.rule === id) return 'decides';
    const value = said.get(target);
    if (value === undefined) return 'fails';
    return value === true ? 'points-nowhere' : 'does-not-fit';
  };
  return {
    rules: (form.routing?.rules ?? []).map(({ id }) => ({
      id,
      outcome: outcomeOf(id),
    })),
    evaluation,
  };
}
