import type { FormDefinition } from '../../definition/FormDefinition';
import { overRest } from './overRest';
import { overRules } from './overRules';
import { overStructure } from './overStructure';
import type { Visitor } from './Reference';

/**
 * The definition with every place that names an element as the visitor makes it: the only list of such places. What no
 * name changed in is the same object as before.
 */
export function overReferences(
  definition: FormDefinition,
  visitor: Visitor,
): FormDefinition {
  // Each looks at members of its own, and at what the names meant before any of them changed.
  const structure = overStructure(definition, visitor);
  const rules = overRules(definition, visitor);
  const rest = overRest(definition, visitor);
  const changed: Partial<Record<string, unknown>> = {};
  for (const after of [structure, rules, rest])
    for (const [member, value] of Object.entries(after))
      if (value !== definition[member as keyof FormDefinition])
        changed[member] = value;
  return Object.keys(changed).length === 0
    ? definition
    : { ...definition, ...changed };
}
