import type { Knex } from 'knex';
import { signedColumns, tagLetters, type SignedCase } from './signatureOf';

/** A case as its signature sees it. */
export type SignedRow = SignedCase & { readonly signed: string | null };

/** One case as its signature sees it. */
export async function signedRow(
  db: Knex,
  id: string,
): Promise<SignedRow | undefined> {
  const [row] = await withInvited(db, await columns(db).where({ id }));
  return row;
}

/** The next cases after one, in the order of their ids. */
export async function signedRows(
  db: Knex,
  after: string,
  limit: number,
): Promise<readonly SignedRow[]> {
  const rows = columns(db).where('id', '>', after).orderBy('id').limit(limit);
  return withInvited(db, await rows);
}

function columns(db: Knex): Knex.QueryBuilder {
  // The seal itself may be half a megabyte, and its end is all that is signed.
  const end =
    db.client.config.client === 'pg'
      ? db.raw('right(sealed, ?) as sealed', [tagLetters])
      : db.raw('substr(sealed, ?) as sealed', [-tagLetters]);
  return db('submissions').select(...signedColumns, 'signed', end);
}

async function withInvited(
  db: Knex,
  rows: readonly Omit<SignedRow, 'invited'>[],
): Promise<readonly SignedRow[]> {
  const invitations: readonly { case_id: string; ref: string }[] = await db(
    'case_invitations',
  )
    .whereIn(
      'case_id',
      rows.map(({ id }) => id),
    )
    .where({ state: 'invited' })
    .select('case_id', 'ref');
  const refs = new Map<string, string[]>();
  for (const { case_id: id, ref } of invitations) {
    refs.set(id, [...(refs.get(id) ?? []), ref]);
  }
  return rows.map(row => ({ ...row, invited: refs.get(row.id) ?? [] }));
}
