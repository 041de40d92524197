import type { Knex } from 'knex';

/** A row that is not written yet. */
export interface NewRow {
  readonly table: string;
  readonly values: object;
}

/**
 * Writes rows of several tables together or not at all. On PostgreSQL it is one statement and so one
 * round trip, which is most of what a write costs there; SQLite has no way to say that, nor a wire to wait for.
 */
export async function insertTogether(
  db: Knex,
  rows: readonly NewRow[],
): Promise<void> {
  if (db.client.config.client === 'pg') {
    const statement = db.queryBuilder().select(db.raw('1'));
    rows.forEach(({ table, values }, i) =>
      statement.with(`row_${i}`, db(table).insert(values)),
    );
    await statement;
    return;
  }
  if (db.isTransaction) {
    for (const { table, values } of rows) await db(table).insert(values);
    return;
  }
  await db.transaction(tx => insertTogether(tx, rows));
}
