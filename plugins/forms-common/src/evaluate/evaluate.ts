import type { CompiledForm } from '../compile/CompiledForm';
import type { Evaluation, EvaluationContext } from './Evaluation';
import { Run, type Watch } from './Run';

/**
 * The one function that decides about answers, on both sides. Pure and total: the same form, answers and
 * context give the same result, and no answer makes it throw.
 *
 * An answer its field refuses counts as absent everywhere below its error, so that no expression meets a value
 * of another type. Hidden answers are dropped before anything reads them.
 * Who asks what a form does on the way may `watch` each rule as it runs.
 */
export function evaluate(
  form: CompiledForm,
  answers: unknown,
  context: EvaluationContext,
  watch?: Watch,
): Evaluation {
  const run = new Run(form, answers, context, watch);
  form.steps.forEach(step => run.take(step));
  return run.finish();
}
