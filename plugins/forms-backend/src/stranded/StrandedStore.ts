import type { StrandedKind } from '@tukiverkko/plugin-forms-common';
import type { Knex } from 'knex';
import { narrow, type CaseDecision } from '../authorize/criteria';
import { lanes } from '../inbox/lanes';
import type { SubmissionRow } from '../submissions/SubmissionRow';

/** A row of `stranded_teams`. */
export interface StrandedRow {
  team: string;
  kind: StrandedKind;
  since: string;
}

/** States in which a case may be handed to another team. */
const movable = ['submitted', 'accepted', 'in-consultation', 'needs-info'];

/** Teams that cannot read the cases they own. */
export class StrandedStore {
  readonly #db: Knex;

  constructor(db: Knex) {
    this.#db = db;
  }

  /** Every team that owns a case which is not over. */
  async owners(): Promise<readonly string[]> {
    return this.#db('submissions')
      .whereRaw(lanes.open.where)
      .distinct('owner')
      .pluck('owner');
  }

  /** Remembers which teams are stranded now; the day since when stays. */
  async keep(
    found: readonly Omit<StrandedRow, 'since'>[],
    now: string,
  ): Promise<readonly StrandedRow[]> {
    const refs = found.map(({ team }) => team);
    return this.#db.transaction(async tx => {
      await tx('stranded_teams').whereNotIn('team', refs).delete();
      for (const { team, kind } of found) {
        // What is gone after it was empty is another trouble, and begins now.
        await tx('stranded_teams').where({ team }).whereNot({ kind }).delete();
        await tx('stranded_teams')
          .insert({ team, kind, since: now })
          .onConflict('team')
          .ignore();
      }
      return tx<StrandedRow>('stranded_teams').orderBy('since');
    });
  }

  /** Some of a team's cases that may go to another team. */
  async casesOf(
    team: string,
    after: string,
    limit: number,
  ): Promise<readonly SubmissionRow[]> {
    return this.#db<SubmissionRow>('submissions')
      .where({ owner: team })
      .whereIn('state', movable)
      .where('id', '>', after)
      .orderBy('id')
      .limit(limit);
  }

  /** The stranded teams among the cases a decision opens, and how many of these each owns. */
  async list(
    decision: CaseDecision,
  ): Promise<readonly (StrandedRow & { readonly cases: number })[]> {
    const cases = this.#db('submissions')
      .join('stranded_teams', 'stranded_teams.team', 'submissions.owner')
      .whereRaw(lanes.open.where)
      .groupBy('team', 'kind', 'since')
      .orderBy('since')
      .select('team', 'kind', 'since')
      .count({ cases: '*' });
    const rows = (await narrow(cases, decision)) as (StrandedRow & {
      cases: number | string;
    })[];
    return rows.map(row => ({ ...row, cases: Number(row.cases) }));
  }
}
