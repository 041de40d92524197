import type { PermissionCriteria } from '@backstage/plugin-permission-common';
import {
  isAndCriteria,
  isNotCriteria,
  isOrCriteria,
} from '@backstage/plugin-permission-node';
import type { FormsCase, FormsCaseFilter } from '@tukiverkko/plugin-forms-node';
import type { Knex } from 'knex';

/** A policy's decision about cases: all of them, none, or those that match. */
export type CaseDecision = 'all' | 'none' | PermissionCriteria<FormsCaseFilter>;

/** Whether a decision holds for one case that is loaded already. */
export function holds(decision: CaseDecision, resource: FormsCase): boolean {
  if (decision === 'all' || decision === 'none') return decision === 'all';
  if (isAndCriteria(decision)) {
    return decision.allOf.every(part => holds(part, resource));
  }
  if (isOrCriteria(decision)) {
    return decision.anyOf.some(part => holds(part, resource));
  }
  if (isNotCriteria(decision)) return !holds(decision.not, resource);
  return peopleOf(resource, decision.relation).some(ref =>
    decision.refs.includes(ref),
  );
}

/** The same decision as a where-clause over the table `submissions`. */
export function narrow(
  query: Knex.QueryBuilder,
  decision: CaseDecision,
): Knex.QueryBuilder {
  if (decision === 'all') return query;
  if (decision === 'none') return query.whereRaw('1 = 0');
  // An empty clause would be left out of the statement, also behind a not.
  if (isAndCriteria(decision)) {
    if (decision.allOf.length === 0) return query.whereRaw('1 = 1');
    return query.where(all => {
      for (const part of decision.allOf) all.where(one => narrow(one, part));
    });
  }
  if (isOrCriteria(decision)) {
    if (decision.anyOf.length === 0) return query.whereRaw('1 = 0');
    return query.where(any => {
      for (const part of decision.anyOf) any.orWhere(one => narrow(one, part));
    });
  }
  if (isNotCriteria(decision)) {
    return query.whereNot(inner => narrow(inner, decision.not));
  }
  return standsIn(query, decision);
}

/** The refs a decision names for a relation, wherever in it they stand. */
export function refsFor(
  decision: CaseDecision,
  relation: FormsCaseFilter['relation'],
): readonly string[] {
  if (decision === 'all' || decision === 'none') return [];
  if (isAndCriteria(decision)) {
    return decision.allOf.flatMap(part => refsFor(part, relation));
  }
  if (isOrCriteria(decision)) {
    return decision.anyOf.flatMap(part => refsFor(part, relation));
  }
  if (isNotCriteria(decision)) return [];
  return decision.relation === relation ? decision.refs : [];
}

function peopleOf(
  resource: FormsCase,
  relation: FormsCaseFilter['relation'],
): readonly string[] {
  const ref = resource[relation];
  if (ref === null) return [];
  return typeof ref === 'string' ? [ref] : ref;
}

function standsIn(
  query: Knex.QueryBuilder,
  { relation, refs }: FormsCaseFilter,
): Knex.QueryBuilder {
  if (relation === 'invited') {
    return query.whereIn('submissions.id', invited =>
      invited
        .select('case_id')
        .from('case_invitations')
        .where({ state: 'invited' })
        .whereIn('ref', refs),
    );
  }
  // NOT of an unknown is unknown in SQL and false in memory, so who is absent is spelled out.
  if (relation === 'coordinator' || relation === 'colleagues') {
    const column = `submissions.${relation}`;
    return query.where(known =>
      known.whereNotNull(column).whereIn(column, refs),
    );
  }
  return query.whereIn(`submissions.${relation}`, refs);
}
