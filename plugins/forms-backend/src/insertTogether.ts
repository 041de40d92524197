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
  const connection: SqliteConnection = await db.client.acquireConnection();
  try {
    // Inside a transaction this is a savepoint of it.
    connection.transaction(() => {
      for (const { table, values } of rows) {
        const bindings = Object.values(values);
        prepared(connection, insertInto(table, values)).run(bindings);
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
  prepare(sql: string): Statement;
  transaction(work: () => void): () => void;
}

interface Statement {
  run(bindings: readonly unknown[]): unknown;
}

/** Preparing an insert costs more than running it. There is one for each table, as long as its connection lives. */
const statements = new WeakMap<SqliteConnection, Map<string, Statement>>();

function prepared(connection: SqliteConnection, sql: string): Statement {
  const known = statements.get(connection) ?? new Map<string, Statement>();
  statements.set(connection, known);
  const statement = known.get(sql) ?? connection.prepare(sql);
  known.set(sql, statement);
  return statement;
}

function insertInto(table: string, values: object): string {
  const columns = Object.keys(values);
  const places = columns.map(() => '?').join(', ');
  return `insert into \`${table}\` (\`${columns.join(
    '`, `',
  )}\`) values (${places})`;
}
