import { mayBeMissing } from './comparing';
import type { Condition } from './Rule';

const none: ReadonlySet<string> = new Set();

/** The names without whose value a condition surely comes to this outcome. */
export function whenMissing(
  condition: Condition,
  outcome: boolean,
): ReadonlySet<string> {
  if (condition.kind === 'written') return none;
  if (condition.kind === 'comparison')
    return condition.ifMissing === outcome
      ? new Set(mayBeMissing(condition))
      : none;
  const { join, not, conditions } = condition;
  const wanted = not ? !outcome : outcome;
  const each = conditions.map(one => whenMissing(one, wanted));
  // One part decides a false "and" and a true "or" alone; the other way all have to agree.
  const isDecidedByOne = wanted === (join === 'or');
  if (isDecidedByOne) return new Set(each.flatMap(names => [...names]));
  const [first = none, ...rest] = each;
  return new Set(
    [...first].filter(name => rest.every(names => names.has(name))),
  );
}
