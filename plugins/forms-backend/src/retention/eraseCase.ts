import type { Knex } from 'knex';
import type { DataKeys } from '../sealing';

/** Ciphertext without its key is nothing; an empty one says so. */
const nothing = '';

/**
 * Erases everything that people wrote in a case: its key first, so that no copy of the rows in this database opens, then
 * the rows. Its id, its reference, whose it was and when things happened stay, and so do the counts.
 */
export async function eraseCase(
  tx: Knex.Transaction,
  dataKeys: DataKeys,
  caseId: string,
  at: string,
): Promise<void> {
  await dataKeys.destroy(tx, caseId);
  await tx('attachments').where({ owner: caseId }).delete();
  await tx('case_messages').where({ case_id: caseId }).delete();
  await tx('case_views').where({ case_id: caseId }).delete();
  await tx('case_invitations')
    .where({ case_id: caseId })
    .update({ sealed: null });
  await tx('case_events').where({ case_id: caseId }).update({ sealed: null });
  await tx('deadlines').where({ case_id: caseId, done_at: null }).delete();
  await tx('legal_holds').where({ owner: caseId }).delete();
  await eraseMeetings(tx, dataKeys, caseId, at);
  await eraseReplies(tx, caseId);
  await tx('submissions').where({ id: caseId }).update({
    sealed: nothing,
    erased_at: at,
    erase_on: null,
    erase_what: null,
  });
}

/** Erases what was recorded. */
export async function eraseRecord(
  tx: Knex.Transaction,
  dataKeys: DataKeys,
  id: string,
  at: string,
): Promise<void> {
  await dataKeys.destroy(tx, id);
  await tx('legal_holds').where({ owner: id }).delete();
  await eraseReplies(tx, id);
  await tx('records').where({ id }).update({
    sealed: nothing,
    erased_at: at,
    erase_on: null,
    erase_what: null,
  });
}

/** Erases what was answered to attempts; that they were made stays, so that none is carried out twice. */
export async function eraseReplies(
  tx: Knex.Transaction,
  caseId: string,
): Promise<void> {
  await tx('idempotency')
    .where({ case_id: caseId })
    .update({ sealed: nothing, fingerprint: nothing });
}

/** A meeting goes with the last of the cases it was booked for, once it is over. */
async function eraseMeetings(
  tx: Knex.Transaction,
  dataKeys: DataKeys,
  caseId: string,
  at: string,
): Promise<void> {
  const ids: readonly string[] = await tx('meetings')
    .whereIn('id', of =>
      of.select('meeting_id').from('meeting_cases').where({ case_id: caseId }),
    )
    .where(alone =>
      alone.where('ends_at', '<', at).orWhere({ is_group: false }),
    )
    .whereNotIn('id', others =>
      others
        .select('meeting_id')
        .from('meeting_cases')
        .join('submissions', 'submissions.id', 'meeting_cases.case_id')
        .whereNot({ case_id: caseId })
        .whereNull('erased_at'),
    )
    .pluck('id');
  for (const id of ids) {
    await dataKeys.destroy(tx, id);
    await eraseReplies(tx, id);
    await tx('meetings').where({ id }).update({ sealed: nothing });
  }
}
