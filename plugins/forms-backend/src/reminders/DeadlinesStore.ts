import type { Knex } from 'knex';
import type { Deadline, DeadlineKind } from './deadlinesOf';

/** A row of `deadlines`. */
export interface DeadlineRow {
  case_id: string;
  kind: DeadlineKind;
  round: number;
  at: string;
  done_at: string | null;
}

/** What falls due for which case. Each row is done once. */
export class DeadlinesStore {
  /** Puts the open rows of a case in step with what falls due for it now; what is done stays done. */
  async plan(
    tx: Knex.Transaction,
    caseId: string,
    deadlines: readonly Deadline[],
  ): Promise<void> {
    await tx<DeadlineRow>('deadlines')
      .where({ case_id: caseId, done_at: null })
      .delete();
    await this.add(tx, caseId, deadlines);
  }

  /** Adds what falls due and is not there yet. */
  async add(
    db: Knex,
    caseId: string,
    deadlines: readonly Deadline[],
  ): Promise<void> {
    if (deadlines.length === 0) return;
    await db<DeadlineRow>('deadlines')
      .insert(
        deadlines.map(deadline => ({
          case_id: caseId,
          ...deadline,
          done_at: null,
        })),
      )
      .onConflict(['case_id', 'kind', 'round'])
      .ignore();
  }

  /** What is due by now and not done, the oldest first, after a row that was looked at before. */
  async due(
    db: Knex,
    now: string,
    limit: number,
    after?: DeadlineRow,
  ): Promise<readonly DeadlineRow[]> {
    return db<DeadlineRow>('deadlines')
      .whereNull('done_at')
      .where('at', '<=', now)
      .orderBy(['at', 'case_id', 'kind'])
      .limit(limit)
      .modify(query => {
        if (after)
          query.whereRaw('(at, case_id, kind) > (?, ?, ?)', [
            after.at,
            after.case_id,
            after.kind,
          ]);
      });
  }

  /** Marks a row as done; false where somebody else was there first. */
  async finish(
    tx: Knex.Transaction,
    { case_id, kind, round }: DeadlineRow,
    now: string,
  ): Promise<boolean> {
    const finished = await tx<DeadlineRow>('deadlines')
      .where({ case_id, kind, round, done_at: null })
      .update({ done_at: now });
    return finished === 1;
  }
}
