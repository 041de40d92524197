import type { FormDefinition } from '../definition/FormDefinition';
import { readsOf } from '../expressions/expressionParts';

/** The names an expression of this form may read. */
export function declaredNames(definition: FormDefinition): ReadonlySet<string> {
  const scores = (definition.scores ?? []).map(score => score.id);
  return new Set([
    ...Object.keys(definition.data.properties),
    ...Object.keys(definition.logic.compute ?? {}).map(name => `$calc.${name}`),
    ...scores.map(id => `$score.${id}`),
    ...scores.map(id => `$band.${id}`),
    ...['$flags', '$now', '$today', '$relations'],
  ]);
}

/**
 * Which value waits for which: visibility of a field (by its id), calculated values, scores, and all flags together.
 * A band waits for its score, so both go by the score's name.
 */
export function dependencies(
  definition: FormDefinition,
): ReadonlyMap<string, Iterable<string>> {
  const { logic, scores = [], flags = [] } = definition;
  const reads = (expression: unknown): string[] =>
    [...readsOf(expression)].map(name => name.replace(/^\$band\./, '$score.'));
  return new Map<string, Iterable<string>>([
    ...Object.entries(logic.visible ?? {}).map(
      ([field, when]) => [field, reads(when)] as const,
    ),
    ...Object.entries(logic.compute ?? {}).map(
      ([name, value]) => [`$calc.${name}`, reads(value)] as const,
    ),
    ...scores.map(score => [`$score.${score.id}`, score.items] as const),
    ['$flags', flags.flatMap(flag => reads(flag.when))],
  ]);
}
