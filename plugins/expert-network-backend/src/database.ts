import {
  resolvePackagePath,
  type DatabaseService,
} from '@backstage/backend-plugin-api';
import type { Knex } from 'knex';

interface SqliteConnection {
  pragma(statement: string): unknown;
}

/**
 * Opens the database of this plugin and migrates it. Two defaults are changed: errors would quote what was written,
 * and SQLite would acknowledge before it has synced.
 */
export async function openDatabase(database: DatabaseService): Promise<Knex> {
  const knex = await database.getClient();
  knex.client.config.compileSqlOnError = false;
  knex.client.on('query-error', scrub);
  if (knex.client.config.client !== 'pg') {
    // A pragma lives as long as its connection: set it on the open one and on every later one.
    knex.client.pool.on(
      'createSuccess',
      (_event: number, connection: SqliteConnection) => makeDurable(connection),
    );
    const connection = await knex.client.acquireConnection();
    makeDurable(connection);
    await knex.client.releaseConnection(connection);
  }
  if (!database.migrations?.skip) {
    await knex.migrate.latest({
      directory: resolvePackagePath(
        '@tukiverkko/plugin-expert-network-backend',
        'migrations',
      ),
    });
  }
  return knex;
}

/** Only the driver's code stays of an error: message, detail and stack quote values. */
export function scrub(error: Error): void {
  const known = error as Error & Record<string, unknown>;
  const { code } = known;
  for (const key of Object.keys(known)) {
    if (key !== 'code') delete known[key];
  }
  const word = typeof code === 'string' && /^\w{1,80}$/.test(code) && code;
  error.message = `The database refused a statement (${word || 'no code'}).`;
  error.stack = `${error.name}: ${error.message}`;
}

function makeDurable(connection: SqliteConnection) {
  connection.pragma('journal_mode = WAL');
  connection.pragma('synchronous = FULL');
}
