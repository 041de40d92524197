import type { Knex } from 'knex';

/** What has a log of readings: cases, records and meetings. */
const tables = ['submissions', 'records', 'meetings'] as const;

/** Holds whatever has the id until the transaction ends, so that its log grows one row at a time. False where there is nothing. */
export async function holdSubject(
  tx: Knex.Transaction,
  id: string,
): Promise<boolean> {
  for (const table of tables) {
    const row = await tx(table)
      .where({ id })
      .modify(query => {
        // SQLite is one connection: the transaction itself is the lock.
        if (tx.client.config.client === 'pg') query.forUpdate();
      })
      .first('id');
    if (row) return true;
  }
  return false;
}
