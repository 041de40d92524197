import type { Knex } from 'knex';

/**
 * Adds a row where the order of rows must tell nothing. PostgreSQL keeps rows in the order they came and with the number
 * of the transaction that wrote them, so those beside the new one are written anew, in random order. In SQLite these
 * tables have no order but that of their keys. A row that is there already stays.
 */
export async function addMixed(
  tx: Knex.Transaction,
  table: string,
  row: object,
  beside: object,
): Promise<void> {
  if (tx.client.config.client !== 'pg') {
    await tx(table).insert(row).onConflict().ignore();
    return;
  }
  // Two at the same time would leave each other's rows where they are.
  await tx.raw('lock table ?? in share row exclusive mode', [table]);
  await tx(table).insert(row).onConflict().ignore();
  await tx
    .with('gone', tx(table).where(beside).delete().returning('*'))
    .into(table)
    .insert(tx.select('*').from('gone').orderByRaw('random()'));
}
