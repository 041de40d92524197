import type { CompiledForm } from '../compile/CompiledForm';
import type {
  Evaluation,
  EvaluationContext,
  FindWish,
} from '../evaluate/Evaluation';
import { findWish } from '../evaluate/target';
import { runExpression } from '../expressions/runExpression';
import { localDate } from '../finland/localDate';

/**
 * What the form looks help for, from where, and how far the request may go: the question of its first `find` rule,
 * whichever rule sends it. Who asks a service by name has answered the same questions. Null for a form that never looks.
 */
export function wishOf(
  { routing }: CompiledForm,
  evaluation: Evaluation,
  { now, zone, relations }: EvaluationContext,
): FindWish | null {
  const { target } = evaluation;
  if (target && 'find' in target) return target.find;
  const asks = routing?.rules.find(({ kind }) => kind === 'find');
  if (!asks) return null;

  const { answers, computed, scores, bands, flags } = evaluation;
  const data: object = Object.assign(Object.create(null), answers, {
    $now: now,
    $today: localDate(now, zone) ?? null,
    $relations: relations,
    $calc: computed,
    $score: scores,
    $band: bands,
    $flags: flags,
  });
  const values = asks.values.map(({ name, rule }) => {
    const outcome = rule.sound
      ? runExpression(rule.expression, data)
      : undefined;
    return [name, outcome?.ok ? outcome.value : undefined];
  });
  return findWish(Object.fromEntries(values));
}
