import type { Knex } from 'knex';
import type { NewRow } from '../insertTogether';
import type { InvitationRow } from './InvitationRow';
import type { ViewRow } from './ViewRow';

/** Rows of invitations and views. Knows no permission and no HTTP. */
export class InvitationsStore {
  /** Everybody who was ever asked, in the order they were. */
  async list(db: Knex, caseId: string): Promise<readonly InvitationRow[]> {
    return db<InvitationRow>('case_invitations')
      .where({ case_id: caseId })
      .orderBy(['invited_at', 'ref']);
  }

  /** Those who are asked to take part in several cases now, by case. */
  async openOf(
    db: Knex,
    caseIds: readonly string[],
  ): Promise<ReadonlyMap<string, readonly InvitationRow[]>> {
    const rows = await db<InvitationRow>('case_invitations')
      .whereIn('case_id', caseIds)
      .where({ state: 'invited' })
      .orderBy(['invited_at', 'ref']);
    const byCase = new Map<string, InvitationRow[]>();
    for (const row of rows) {
      byCase.set(row.case_id, [...(byCase.get(row.case_id) ?? []), row]);
    }
    return byCase;
  }

  /** The newest version of each view, by the ref of who was asked. */
  async views(db: Knex, caseId: string): Promise<ReadonlyMap<string, ViewRow>> {
    const rows = await db<ViewRow>('case_views')
      .where({ case_id: caseId })
      .orderBy('number');
    return new Map(rows.map(row => [row.ref, row]));
  }

  viewRowFor(values: ViewRow): NewRow {
    return { table: 'case_views', values };
  }

  /** Asks somebody, whether for the first time or again. */
  async invite(tx: Knex.Transaction, row: InvitationRow): Promise<void> {
    await tx<InvitationRow>('case_invitations')
      .insert(row)
      .onConflict(['case_id', 'ref'])
      .merge();
  }

  /** Ends an open invitation by either side; false where there is none. */
  async end(
    tx: Knex.Transaction,
    { case_id, ref }: Pick<InvitationRow, 'case_id' | 'ref'>,
    change: Pick<InvitationRow, 'state'> &
      Partial<Pick<InvitationRow, 'sealed'>>,
  ): Promise<boolean> {
    const changed = await tx<InvitationRow>('case_invitations')
      .where({ case_id, ref, state: 'invited' })
      .update(change);
    return changed === 1;
  }

  /** Ends every open invitation of a case. */
  async endAll(tx: Knex.Transaction, caseId: string): Promise<void> {
    await tx<InvitationRow>('case_invitations')
      .where({ case_id: caseId, state: 'invited' })
      .update({ state: 'ended' });
  }
}
