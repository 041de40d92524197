import type { Knex } from 'knex';
import { migrationsFolder } from '../health/migrationsDone';

/** Any number, so long as nothing else in the database waits for the same. */
const turn = 4_707_223;

/**
 * Brings the database up to this version, all of it or nothing. Backends that start together take turns: knex's own
 * lock lies in a table, which two of them would make at once.
 */
export async function migrate(knex: Knex): Promise<void> {
  const latest = () =>
    knex.migrate.latest({
      directory: migrationsFolder,
      // A newer version may have migrated already: this one runs beside it until it is replaced.
      disableMigrationsListValidation: true,
    });
  // SQLite is one process.
  if (knex.client.config.client !== 'pg') {
    await latest();
    return;
  }
  await knex.transaction(async tx => {
    // It goes with its connection, so a process that is killed holds up nobody.
    await tx.raw('select pg_advisory_xact_lock(?)', [turn]);
    await latest();
  });
}
