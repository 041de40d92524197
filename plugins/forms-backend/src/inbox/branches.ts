import type { Knex } from 'knex';
import { narrow, type CaseDecision } from '../authorize/criteria';
import { assume } from '../authorize/implied';
import type { CaseQuery } from './CaseQuery';
import { lanes } from './lanes';
import { narrowByFilters } from './narrowByFilters';

/** More branches cost more to plan than they save. */
const mostBranches = 60;

const submissions = (db: Knex): Knex.QueryBuilder => db('submissions');

const tiedByTable = {
  invited: (db: Knex, refs: CaseQuery['refs']) =>
    submissions(db).whereIn('submissions.id', invited => {
      invited
        .select('case_id')
        .from('case_invitations')
        .where({ state: 'invited' });
      if (refs) invited.whereIn('ref', [...refs]);
    }),
  formerOwner: (db: Knex, refs: CaseQuery['refs']) => {
    const left = submissions(db).whereIn('submissions.id', former => {
      former.select('case_id').from('case_forwards');
      if (refs) former.whereIn('from_team', [...refs]);
    });
    // What has come back is in the team's own lists.
    return refs ? left.whereNotIn('owner', [...refs]) : left;
  },
};

/**
 * A list as parts that an index holds ready in order: one for each team. A database that is given several
 * teams at once reads all their cases and sorts them, which with one large team takes a hundred times as long.
 */
export function branches(
  db: Knex,
  query: CaseQuery,
): readonly Knex.QueryBuilder[] {
  const { tie, refs, decisions } = query;
  if (refs?.length === 0) return [];
  if (tie === 'invited' || tie === 'formerOwner') {
    return [common(tiedByTable[tie](db, refs), query, decisions)];
  }
  if (refs === undefined) return [common(submissions(db), query, decisions)];
  if (refs.length > mostBranches) {
    return [common(submissions(db).whereIn(tie, [...refs]), query, decisions)];
  }
  return refs.map(ref =>
    common(
      submissions(db).where(tie, ref),
      query,
      tie === 'assignee'
        ? decisions
        : decisions.map(decision => assume(decision, tie, ref)),
    ),
  );
}

function common(
  rows: Knex.QueryBuilder,
  { lane, filters, today }: CaseQuery,
  decisions: readonly CaseDecision[],
): Knex.QueryBuilder {
  if (lane) rows.whereRaw(lanes[lane].where);
  narrowByFilters(rows, filters, today);
  return decisions.reduce(narrow, rows);
}
