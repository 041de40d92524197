import type { Knex } from 'knex';
import { scrub } from './database';

/** A row that is not written yet. */
export interface NewRow {
  readonly table: string;
  readonly values: object;
}

/**
 * Writes rows of several tables together or not at all, in one turn: on PostgreSQL as one statement and so one
 * round trip, on SQLite as one transaction of the driver. Statement by statement either costs several times that.
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
  const statements = rows.map(({ table, values }) =>
    db(table).insert(values).toSQL().toNative(),
  );
  const connection: SqliteConnection = await db.client.acquireConnection();
  try {
    // Inside a transaction this is a savepoint of it.
    connection.transaction(() => {
      for (const { sql, bindings } of statements) {
        connection.prepare(sql).run(bindings);
      }
    })();
  } catch (error) {
    throw scrub(error as Error);
  } finally {
    await db.client.releaseConnection(connection);
  }
}

/** What is used of a connection of better-sqlite3, whose calls do not wait. */
interface SqliteConnection {
  prepare(sql: string): { run(bindings: readonly unknown[]): unknown };
  transaction(work: () => void): () => void;
}
