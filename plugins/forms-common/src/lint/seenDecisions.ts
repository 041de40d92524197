import type { CompiledForm, Rule } from '../compile/CompiledForm';
import type { FormTest } from '../definition/FormDefinition';
import { evaluate } from '../evaluate/evaluate';
import { operationOf } from '../expressions/expressionParts';
import { tellDecisions } from './decisions';
import { contextOfTest } from './runFormTests';

/** How the rules of a form, and each yes-or-no inside them, were decided in tests. */
export function seenDecisions(
  form: CompiledForm,
  tests: readonly FormTest[],
): ReadonlyMap<object, ReadonlySet<boolean>> {
  const seen = new Map<object, Set<boolean>>();
  const decided = (part: object, isTrue: boolean): void => {
    seen.set(part, (seen.get(part) ?? new Set()).add(isTrue));
  };
  const watch = ({ expression }: Rule, value: unknown, data: object): void => {
    if (operationOf(expression)) decided(expression as object, value === true);
    tellDecisions(expression, data, decided);
  };
  for (const test of tests)
    evaluate(form, test.input, contextOfTest(test), watch);
  return seen;
}
