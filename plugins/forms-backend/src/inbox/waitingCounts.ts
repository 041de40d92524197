import type { Knex } from 'knex';
import type { CaseDecision } from '../authorize/criteria';
import { noFilters } from './CaseQuery';
import { InboxStore } from './InboxStore';

/** A number people read at a glance; more than that is "many". */
const countedUpTo = 1_000;

/** How many cases wait for each of the teams, counted up to a limit, in one statement. */
export async function waitingCounts(
  db: Knex,
  mayWork: CaseDecision,
  teams: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  return new InboxStore(db).counts(
    teams.map(team => [
      team,
      {
        tie: 'owner',
        refs: [team],
        decisions: [mayWork],
        lane: 'needsUs',
        filters: noFilters,
        today: '',
      },
    ]),
    countedUpTo,
  );
}
