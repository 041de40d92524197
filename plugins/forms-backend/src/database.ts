import type { DatabaseService } from '@backstage/backend-plugin-api';
import type { Knex } from 'knex';
import { endSilentConnections } from './endSilentConnections';
import { migrate } from './migrations/migrate';

const durable = {
  journal_mode: 'wal',
  synchronous: 2,
  foreign_keys: 1,
} as const;

const scrubbedMessagePrefix = 'The database refused a statement';

type Pragma = keyof typeof durable;

interface SqliteConnection {
  pragma(statement: string, options?: { simple: true }): unknown;
}

/**
 * Opens the only connection of this plugin, makes it durable, and migrates it.
 *
 * Three things are set here because their defaults lose or leak: knex writes bound values
 * into every error message, drivers quote them in `detail`, and SQLite acknowledges before it has synced.
 */
export async function openDatabase(options: {
  readonly database: DatabaseService;
  readonly allowInMemory: boolean;
}): Promise<Knex> {
  const { database, allowInMemory } = options;
  const knex = await database.getClient();
  knex.client.config.compileSqlOnError = false;
  knex.client.on('query-error', scrub);

  if (isSqlite(knex)) {
    if (isInMemory(knex) && !allowInMemory) {
      throw new Error(
        "forms: the database is SQLite ':memory:', and everything sent would be gone at the next start. " +
          "Set 'backend.database.connection.directory' to a folder, or 'forms.database.allowInMemory: true' where nothing real is kept.",
      );
    }
    // A pragma lives as long as its connection: set it on the open one and on every later one.
    knex.client.pool.on(
      'createSuccess',
      (_event: number, connection: SqliteConnection) => makeDurable(connection),
    );
    const connection = await knex.client.acquireConnection();
    try {
      makeDurable(connection);
    } finally {
      await knex.client.releaseConnection(connection);
    }
  }

  if (!database.migrations?.skip) {
    await migrate(knex);
  }
  // After the migrations, which may take long over what is stored.
  if (!isSqlite(knex)) endSilentConnections(knex);
  return knex;
}

/** What readiness reads back from the connection it gets. */
export interface DatabaseHealth {
  readonly ready: boolean;
  readonly engine: 'sqlite' | 'postgresql';
  readonly pragmas?: Readonly<Record<Pragma, string | number>>;
}

/** Asks the database whether it answers and keeps what it says it keeps. Never throws. */
export async function databaseHealth(knex: Knex): Promise<DatabaseHealth> {
  const engine = isSqlite(knex) ? 'sqlite' : 'postgresql';
  try {
    if (engine === 'postgresql') {
      // A standby answers, and keeps nothing.
      const { rows } = await knex.raw('select pg_is_in_recovery() as standby');
      return { ready: !rows[0].standby, engine };
    }
    const pragmas = await readPragmas(knex);
    // A database in memory has no journal; whoever allowed it knows.
    const journal = isInMemory(knex) ? 'memory' : durable.journal_mode;
    const ready =
      pragmas.journal_mode === journal &&
      pragmas.synchronous === durable.synchronous &&
      pragmas.foreign_keys === durable.foreign_keys;
    return { ready, engine, pragmas };
  } catch {
    return { ready: false, engine };
  }
}

/** True for a unique key that is taken already; the driver's code says so, its text may be in any language. */
export function isTaken(error: unknown): boolean {
  const code = (error as { code?: unknown })?.code;
  return (
    code === '23505' ||
    code === 'SQLITE_CONSTRAINT_UNIQUE' ||
    code === 'SQLITE_CONSTRAINT_PRIMARYKEY'
  );
}

/** True for a row whose parent is not there, or not any more. */
export function isOrphan(error: unknown): boolean {
  const code = (error as { code?: unknown })?.code;
  return code === '23503' || code === 'SQLITE_CONSTRAINT_FOREIGNKEY';
}

/** Network errors; PostgreSQL's classes 08, 53, 57 and 58; SQLite's full, locked or failing disk. */
const unavailable =
  /^(E[A-Z]+|(08|53|57|58)...|SQLITE_(BUSY|LOCKED|FULL|IOERR|CANTOPEN|READONLY).*)$/;

/** True when the database cannot be reached or cannot write now; false for a statement it understood and refused. */
export function isUnavailable(error: unknown): boolean {
  const { code, name } = (error ?? {}) as { code?: unknown; name?: unknown };
  if (name === 'KnexTimeoutError') return true;
  if (typeof code === 'string') return unavailable.test(code);
  // A connection that ends in the middle of a statement has no code.
  return isDatabaseError(error);
}

/** True for every error that came from the driver, after its values were taken out. */
export function isDatabaseError(error: unknown): error is Error {
  const { message } = (error ?? {}) as { message?: unknown };
  return (
    typeof message === 'string' && message.startsWith(scrubbedMessagePrefix)
  );
}

/** PostgreSQL quotes values in `message`, `detail`, `where`; the stack repeats the message. Only codes and names stay. */
export function scrub(error: Error): Error {
  const known = error as Error & Record<string, unknown>;
  const { code, table, constraint } = known;
  const words = [code, table, constraint].filter(
    word => typeof word === 'string' && /^[\w.]{1,80}$/.test(word),
  );
  for (const key of Object.keys(known)) {
    if (key !== 'code') delete known[key];
  }
  error.message = `${scrubbedMessagePrefix} (${
    words.join(', ') || 'no code'
  }).`;
  error.stack = `${error.name}: ${error.message}`;
  return error;
}

function isSqlite(knex: Knex): boolean {
  return String(knex.client.config.client).includes('sqlite3');
}

function isInMemory(knex: Knex): boolean {
  const { connection } = knex.client.config;
  const filename =
    typeof connection === 'string' ? connection : connection?.filename;
  return !filename || filename === ':memory:';
}

function makeDurable(connection: SqliteConnection) {
  connection.pragma('journal_mode = WAL');
  connection.pragma('synchronous = FULL');
  connection.pragma('foreign_keys = ON');
}

async function readPragmas(
  knex: Knex,
): Promise<Record<Pragma, string | number>> {
  const connection: SqliteConnection = await knex.client.acquireConnection();
  try {
    const read = (pragma: Pragma) =>
      connection.pragma(pragma, { simple: true }) as string | number;
    return {
      journal_mode: read('journal_mode'),
      synchronous: read('synchronous'),
      foreign_keys: read('foreign_keys'),
    };
  } finally {
    await knex.client.releaseConnection(connection);
  }
}
