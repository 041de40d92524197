import { cellsOf, cellTarget } from '../definition/cells';
import type { FormDefinition } from '../definition/FormDefinition';
import { hiddenWith } from '../definition/visibleTarget';
import { resolveField } from '../definition/resolveField';
import { readsOf } from '../expressions/expressionParts';
import { cellDependencies, cellRules } from './compileCells';

/** The names inside the groups of a form: by group, its cells and what is calculated in its rows. */
export function rowNames({
  data,
  logic,
}: FormDefinition): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(
    Object.entries(data.properties).flatMap(([id, field]) => {
      const cells = cellsOf(resolveField(field, data.$defs) ?? {});
      if (!cells) return [];
      const computed = cellRules(id, logic.compute).map(([name]) => name);
      const names = [...Object.keys(cells.properties ?? {}), ...computed];
      return [[id, new Set(names)] as const];
    }),
  );
}

/** The names an expression of this form may read; a rule of a group's cell also those of its row. */
export function declaredNames(
  definition: FormDefinition,
  group?: string,
): ReadonlySet<string> {
  const { data, logic } = definition;
  const scores = (definition.scores ?? []).map(score => score.id);
  const rows = rowNames(definition);
  const inMatrices = [...rows]
    .filter(([id]) => data.properties[id].type === 'object')
    .flatMap(([id, names]) => [...names].map(name => `${id}.${name}`));
  return new Set([
    ...Object.keys(data.properties),
    ...inMatrices,
    ...Object.keys(logic.compute ?? {})
      .filter(name => !name.includes('.'))
      .map(name => `$calc.${name}`),
    ...scores.map(id => `$score.${id}`),
    ...scores.map(id => `$band.${id}`),
    ...['$flags', '$now', '$today', '$relations'],
    ...[...(rows.get(group ?? '') ?? [])].map(name => `$row.${name}`),
  ]);
}

/** The value that decides a name: a band waits for its score, a row of a matrix for the matrix. */
export const decidedBy = (name: string): string =>
  name.startsWith('$')
    ? name.replace(/^\$band\./, '$score.')
    : name.split('.')[0];

/**
 * Which value waits for which: visibility of a field (by its id), calculated values, scores, and all flags together.
 * A group waits for everything its rows read.
 */
export function dependencies(
  definition: FormDefinition,
): ReadonlyMap<string, Iterable<string>> {
  const { logic, scores = [], flags = [] } = definition;
  const reads = (expression: unknown): string[] =>
    [...readsOf(expression)].map(decidedBy);
  const all = new Map<string, string[]>();
  const add = (name: string, names: readonly string[]): void => {
    all.set(name, [...(all.get(name) ?? []), ...names]);
  };
  for (const [target, when] of Object.entries(logic.visible ?? {}))
    if (!cellTarget(target)) {
      add(target, reads(when));
      // What stands on a page waits for the page.
      for (const part of hiddenWith(definition, target))
        if (part !== target) add(part, [target]);
    }
  for (const group of rowNames(definition).keys())
    for (const names of cellDependencies(group, definition).values())
      add(
        group,
        [...names].filter(name => !name.startsWith('$row.')).map(decidedBy),
      );
  for (const [name, value] of Object.entries(logic.compute ?? {}))
    if (!name.includes('.')) add(`$calc.${name}`, reads(value));
  for (const score of scores)
    add(`$score.${score.id}`, score.items.map(decidedBy));
  add(
    '$flags',
    flags.flatMap(flag => reads(flag.when)),
  );
  return all;
}
