import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type {
  TestDatabaseId,
  TestDatabases,
} from '@backstage/backend-test-utils';
import knexFactory, { type Knex } from 'knex';
import { migrationNames, migrationsFolder } from '../health/migrationsDone';

type Query = (
  connection: unknown,
  statement: { sql: string },
) => Promise<unknown>;

/** What fails here is meant to. */
const silent = { warn() {}, error() {}, debug() {}, deprecate() {} };

/** Lets so many statements through and then none: what a process that was killed would have sent. */
function dyingAfter(knex: Knex, statements: number) {
  const client = Object.getPrototypeOf(knex.client) as { _query: Query };
  const whole = client._query;
  const sent = { count: 0 };
  client._query = function counted(connection, statement) {
    sent.count += 1;
    if (sent.count > statements) {
      return Promise.reject(new Error('The process is dead.'));
    }
    return whole.call(this, connection, statement);
  };
  return {
    sent,
    revive: () => {
      client._query = whole;
    },
  };
}

/** Opens one database again and again, as processes do that are killed and started. */
async function opener(
  databases: TestDatabases,
  databaseId: TestDatabaseId,
): Promise<() => Knex> {
  if (databaseId === 'SQLITE_3') {
    const folder = mkdtempSync(join(tmpdir(), 'killed-'));
    return () =>
      knexFactory({
        client: 'better-sqlite3',
        connection: { filename: join(folder, 'forms.sqlite') },
        useNullAsDefault: true,
        log: silent,
      });
  }
  const first = await databases.init(databaseId);
  const { client, connection } = first.client.config;
  return () =>
    knexFactory({
      client,
      connection,
      pool: { min: 0, max: 2 },
      log: silent,
    });
}

/** Everything the database knows of its own structure, and which migrations have run. */
async function structureOf(knex: Knex): Promise<string> {
  const has = await knex.schema.hasTable('knex_migrations');
  const done = has
    ? await knex('knex_migrations').orderBy('id').pluck('name')
    : [];
  const parts =
    knex.client.config.client === 'pg'
      ? (
          await knex.raw(
            `select table_name || '.' || column_name || data_type || is_nullable || coalesce(column_default, '') as part from information_schema.columns where table_schema = current_schema()
             union all select indexdef from pg_indexes where schemaname = current_schema()
             union all select conname || pg_get_constraintdef(oid) from pg_constraint where connamespace = current_schema()::regnamespace
             union all select tgname from pg_trigger where not tgisinternal order by 1`,
          )
        ).rows
      : await knex('sqlite_master')
          .select(knex.raw("type || name || coalesce(sql, '') as part"))
          .orderBy('name');
  return JSON.stringify([done, parts]);
}

/**
 * Kills a process after some of the statements of each migration, starts it again, and says what was left behind each
 * time that should not have been. `every` is how many statements lie between two kills.
 */
export async function interruptMigrations(
  databases: TestDatabases,
  databaseId: TestDatabaseId,
  every: number,
): Promise<{ readonly kills: number; readonly leftBehind: readonly string[] }> {
  const open = await opener(databases, databaseId);
  const settings = { directory: migrationsFolder };
  const leftBehind: string[] = [];
  let kills = 0;
  // The tables that knex keeps for itself are made before any migration.
  const made = open();
  await made.migrate.currentVersion(settings);
  await made.destroy();

  for (const name of migrationNames) {
    const looking = open();
    const before = await structureOf(looking);
    await looking.destroy();
    for (let after = 1; ; after += every) {
      const dying = open();
      const { sent, revive } = dyingAfter(dying, after);
      const hasRun = await dying.migrate.up(settings).then(
        () => true,
        () => false,
      );
      revive();
      await dying.destroy();
      if (hasRun) break;
      kills += 1;
      const restarted = open();
      if ((await structureOf(restarted)) !== before) {
        leftBehind.push(`${name} after ${sent.count - 1} statements`);
      }
      await restarted.destroy();
    }
  }
  return { kills, leftBehind };
}
