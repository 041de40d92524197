import { decidedBy, dependencies } from '../../compile/dependencies';
import type { FormDefinition } from '../../definition/FormDefinition';
import { readsOf } from '../../expressions/expressionParts';

/**
 * The questions that decide where a request goes, in the order they are asked: those the rules and their targets read,
 * and those that decide over these, through scores, calculated values, flags and what is shown.
 */
export function questionsRouted(definition: FormDefinition): readonly string[] {
  const { pages, routing } = definition;
  const waits = dependencies(definition);
  const open = (routing?.rules ?? []).flatMap(({ target, when }) => [
    ...readsOf(when),
    ...Object.values('find' in target ? target.find : target).flatMap(value => [
      ...readsOf(value),
    ]),
  ]);
  const seen = new Set<string>();
  while (open.length > 0) {
    const name = decidedBy(open.pop()!);
    if (seen.has(name)) continue;
    seen.add(name);
    open.push(...(waits.get(name) ?? []));
  }
  return pages.flatMap(({ fields }) => fields.filter(id => seen.has(id)));
}
