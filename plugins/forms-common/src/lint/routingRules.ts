import { canonicalJson } from '../definition/canonicalJson';
import type { RoutingRule } from '../definition/FormDefinition';

/** A `find`, a coordinator or a literal reference always points somewhere; a computed one may not, and the next rule is asked. */
export const alwaysLeads = ({ target }: RoutingRule): boolean =>
  'find' in target ||
  'coordinator' in target ||
  typeof Object.values(target)[0] === 'string';

/** Whether an earlier rule is written so that it takes everything from this one: it always holds, or asks the same. */
export const isTakenBefore = (
  rules: readonly RoutingRule[],
  index: number,
): boolean =>
  rules
    .slice(0, index)
    .some(
      rule =>
        alwaysLeads(rule) &&
        (rule.when === true ||
          canonicalJson(rule.when) === canonicalJson(rules[index].when)),
    );
