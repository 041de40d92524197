// PostgreSQL: one snapshot of the whole database, by its own pg_dump and pg_restore.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import knexFactory, { type Knex } from 'knex';
import type { PgConnection } from './settings';

const dump = 'database.dump';

/** Opens the forms' part of a database. */
export function openPg(connection: PgConnection, database: string): Knex {
  return knexFactory({
    client: 'pg',
    connection: { ...connection, database } as Knex.PgConnectionConfig,
    searchPath: ['forms'],
    pool: { min: 0, max: 2 },
  });
}

/** Copies a database into a folder, as it is at one moment. */
export function dumpPg(connection: PgConnection, folder: string): void {
  run('pg_dump', connection, [
    '--format=custom',
    '--no-owner',
    '--no-privileges',
    `--file=${join(folder, dump)}`,
    connection.database,
  ]);
}

/** Fills a new database from a copy. */
export async function restorePg(
  connection: PgConnection,
  folder: string,
  database: string,
): Promise<void> {
  await asAdmin(connection, admin =>
    admin.raw('create database ??', [database]),
  );
  run('pg_restore', connection, [
    '--exit-on-error',
    '--no-owner',
    '--no-privileges',
    `--dbname=${database}`,
    join(folder, dump),
  ]);
}

/** Forgets a database that was made to look into a copy. */
export async function dropPg(connection: PgConnection, database: string) {
  await asAdmin(connection, admin =>
    admin.raw('drop database if exists ??', [database]),
  );
}

/** Gives a database another name; PostgreSQL refuses while somebody is connected to it. */
export async function renamePg(
  connection: PgConnection,
  from: string,
  to: string,
) {
  await asAdmin(connection, admin =>
    admin.raw('alter database ?? rename to ??', [from, to]),
  );
}

/** Whether a database of that name is there. */
export async function existsPg(connection: PgConnection): Promise<boolean> {
  return asAdmin(connection, async admin => {
    const { rows } = await admin.raw(
      'select 1 from pg_database where datname = ?',
      [connection.database],
    );
    return rows.length > 0;
  });
}

async function asAdmin<T>(
  connection: PgConnection,
  act: (admin: Knex) => PromiseLike<T>,
): Promise<T> {
  const admin = openPg(connection, 'postgres');
  try {
    return await act(admin);
  } finally {
    await admin.destroy();
  }
}

function run(tool: string, connection: PgConnection, args: readonly string[]) {
  try {
    execFileSync(tool, args, {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: {
        ...process.env,
        PGHOST: connection.host,
        PGPORT: String(connection.port),
        PGUSER: connection.user,
        PGPASSWORD: connection.password,
        ...(connection.ssl ? { PGSSLMODE: 'verify-full' } : {}),
      },
    });
  } catch (error) {
    const { code } = error as { code?: string };
    throw new Error(
      code === 'ENOENT'
        ? `'${tool}' is not on the path. Install the client programs of PostgreSQL, at least as new as the server.`
        : `'${tool}' stopped; it says above why.`,
    );
  }
}
