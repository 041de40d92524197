import type {
  PermissionCondition,
  PermissionCriteria,
} from '@backstage/plugin-permission-common';
import {
  isAndCriteria,
  isNotCriteria,
  isOrCriteria,
  type ConditionTransformer,
} from '@backstage/plugin-permission-node';

type Conditions = PermissionCriteria<PermissionCondition>;
/** The least every filter has. */
interface Refs {
  readonly refs: readonly string[];
}

/** Nobody belongs to so many groups, and a database takes only so many values in one statement. */
const limits = { depth: 12, conditions: 100, refs: 500 } as const;

/**
 * The conditions of a policy as a filter of ours; throws where they are none. The policy is another program: what it
 * says about another resource, says nothing, or says at a length no database takes, is not an answer.
 */
export function readCriteria<Filter extends Refs>(
  conditions: Conditions,
  resourceType: string,
  toFilter: ConditionTransformer<Filter>,
): PermissionCriteria<Filter> {
  const leaves = leavesOf(conditions, 0);
  if (leaves.length > limits.conditions) throw new Error('too many conditions');
  if (leaves.some(leaf => leaf.resourceType !== resourceType))
    throw new Error('a condition about another resource');
  const filter = toFilter(conditions);
  const refs = leavesOf(filter, 0).reduce(
    (sum, leaf) => sum + leaf.refs.length,
    0,
  );
  if (refs > limits.refs) throw new Error('too many refs');
  return filter;
}

function leavesOf<Leaf extends PermissionCondition | Refs>(
  criteria: PermissionCriteria<Leaf>,
  depth: number,
): readonly Leaf[] {
  if (depth > limits.depth) throw new Error('nested too deeply');
  if (isNotCriteria(criteria)) return leavesOf(criteria.not, depth + 1);
  const parts = partsOf(criteria);
  if (parts === undefined) return [criteria as Leaf];
  // Of nothing, all hold and any does not: SQL would say both for an empty clause.
  if (parts.length === 0) throw new Error('an empty list of conditions');
  return parts.flatMap(part => leavesOf(part, depth + 1));
}

function partsOf<Leaf extends PermissionCondition | Refs>(
  criteria: PermissionCriteria<Leaf>,
): readonly PermissionCriteria<Leaf>[] | undefined {
  if (isAndCriteria(criteria)) return criteria.allOf;
  return isOrCriteria(criteria) ? criteria.anyOf : undefined;
}
