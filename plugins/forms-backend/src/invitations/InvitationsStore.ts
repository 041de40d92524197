import type { Knex } from 'knex';
import type { NewRow } from '../insertTogether';
import type { Signatures } from '../signatures';
import type { InvitationRow } from './InvitationRow';
import type { ViewRow } from './ViewRow';

/** Rows of invitations and views. Who is invited reads, so each change signs the case anew. Knows no permission and no HTTP. */
export class InvitationsStore {
  readonly #signatures: Signatures;

  constructor(signatures: Signatures) {
    this.#signatures = signatures;
  }

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
    await this.#signatures.renew(tx, row.case_id);
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
    if (changed !== 1) return false;
    await this.#signatures.renew(tx, case_id);
    return true;
  }

  /** Ends every open invitation of a case. */
  async endAll(tx: Knex.Transaction, caseId: string): Promise<void> {
    const ended = await tx<InvitationRow>('case_invitations')
      .where({ case_id: caseId, state: 'invited' })
      .update({ state: 'ended' });
    if (ended > 0) await this.#signatures.renew(tx, caseId);
  }
}
