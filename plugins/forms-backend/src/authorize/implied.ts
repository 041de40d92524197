import {
  isAndCriteria,
  isNotCriteria,
  isOrCriteria,
} from '@backstage/plugin-permission-node';
import type { FormsCaseFilter } from '@tukiverkko/plugin-forms-node';
import type { CaseDecision } from './criteria';

type Relation = FormsCaseFilter['relation'];
/** The relations a case has with exactly one ref, or with none. */
export type SingleRelation = Exclude<Relation, 'invited'>;

/**
 * The refs one of which stands in the relation wherever the decision holds; undefined where it holds for others too.
 * A list walks the index of each of them instead of looking at every case.
 */
export function impliedRefs(
  decision: CaseDecision,
  relation: SingleRelation,
): readonly string[] | undefined {
  if (decision === 'all') return undefined;
  if (decision === 'none') return [];
  if (isAndCriteria(decision)) {
    return decision.allOf
      .map(part => impliedRefs(part, relation))
      .reduce(bothOf, undefined);
  }
  if (isOrCriteria(decision)) {
    return decision.anyOf
      .map(part => impliedRefs(part, relation))
      .reduce<readonly string[] | undefined>(eitherOf, []);
  }
  if (isNotCriteria(decision)) return undefined;
  return decision.relation === relation
    ? [...new Set(decision.refs)]
    : undefined;
}

/** What is left to ask of cases where this ref stands in the relation. */
export function assume(
  decision: CaseDecision,
  relation: SingleRelation,
  ref: string,
): CaseDecision {
  if (decision === 'all' || decision === 'none') return decision;
  if (isAndCriteria(decision)) {
    const parts = decision.allOf.map(part => assume(part, relation, ref));
    if (parts.includes('none')) return 'none';
    return joined(parts, 'all', allOf => ({ allOf }));
  }
  if (isOrCriteria(decision)) {
    const parts = decision.anyOf.map(part => assume(part, relation, ref));
    if (parts.includes('all')) return 'all';
    return joined(parts, 'none', anyOf => ({ anyOf }));
  }
  if (isNotCriteria(decision)) {
    const part = assume(decision.not, relation, ref);
    if (part === 'all') return 'none';
    return part === 'none' ? 'all' : { not: part };
  }
  if (decision.relation !== relation) return decision;
  return decision.refs.includes(ref) ? 'all' : 'none';
}

type Open = Exclude<CaseDecision, 'all' | 'none'>;

/** Several parts as one, without those that change nothing. */
function joined(
  parts: readonly CaseDecision[],
  neutral: 'all' | 'none',
  join: (open: [Open, ...Open[]]) => CaseDecision,
): CaseDecision {
  const [first, ...more] = parts.filter(
    (part): part is Open => part !== 'all' && part !== 'none',
  );
  if (first === undefined) return neutral;
  return more.length === 0 ? first : join([first, ...more]);
}

function bothOf(
  some: readonly string[] | undefined,
  others: readonly string[] | undefined,
): readonly string[] | undefined {
  if (some === undefined || others === undefined) return some ?? others;
  return some.filter(ref => others.includes(ref));
}

function eitherOf(
  some: readonly string[] | undefined,
  others: readonly string[] | undefined,
): readonly string[] | undefined {
  if (some === undefined || others === undefined) return undefined;
  return [...new Set([...some, ...others])];
}
