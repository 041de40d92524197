import { opposite, wantsGuard } from './comparing';
import type { Comparison, Condition, Group, Rule, Scalar } from './Rule';

/** A group without empty groups in it, and without groups of one; undefined where nothing is left. */
export function tidy(condition: Condition): Condition | undefined {
  if (condition.kind !== 'group') return condition;
  const { join, not } = condition;
  const conditions = condition.conditions.flatMap(one => tidy(one) ?? []);
  if (conditions.length === 0) return undefined;
  const holding = join === 'or' && asOneHolding(conditions);
  if (holding) return not ? opposite(holding) : holding;
  const [only] = conditions;
  if (conditions.length > 1 || only.kind === 'written')
    return conditions.length > 1 || not
      ? { kind: 'group', join, ...(not && { not }), conditions }
      : only;
  return not ? turned(only) : only;
}

/** What asks one list, which is always there, for one code after the other asks it for any of them. */
function asOneHolding(
  conditions: readonly Condition[],
): Comparison | undefined {
  const isHolding = (one: Condition): one is Comparison =>
    one.kind === 'comparison' &&
    one.comparing === 'has' &&
    !one.counted &&
    !wantsGuard(one);
  if (!conditions.every(isHolding)) return undefined;
  const [first, ...rest] = conditions;
  return rest.length > 0 && rest.every(one => one.name === first.name)
    ? {
        ...first,
        operand: conditions.flatMap(one => one.operand as readonly Scalar[]),
      }
    : undefined;
}

/** A condition that holds where another does not. */
export function turned(condition: Condition): Condition {
  if (condition.kind === 'comparison') return opposite(condition);
  if (condition.kind === 'written')
    return { kind: 'group', join: 'and', not: true, conditions: [condition] };
  const { join, not, conditions } = condition;
  return { kind: 'group', join, ...(!not && { not: true }), conditions };
}

/** A condition as the group a rule begins with. */
export const asGroup = (condition: Condition): Group =>
  condition.kind === 'group'
    ? condition
    : { kind: 'group', join: 'and', conditions: [condition] };

/** The rule that says a condition; it always holds where none is left. */
export function asRule(condition: Condition): Rule {
  const left = tidy(condition);
  return left === undefined
    ? { kind: 'always' }
    : { kind: 'sentence', when: asGroup(left) };
}
