import type { Knex } from 'knex';

/** A row with everything the database keeps of it, what is no column too. */
export type StoredRow = Readonly<Record<string, any>>;

/** Every row of every table, in the order the database keeps them. */
export async function everyTable(
  knex: Knex,
): Promise<Readonly<Record<string, readonly StoredRow[]>>> {
  const isPostgres = knex.client.config.client === 'pg';
  const names: string[] = isPostgres
    ? await knex('pg_catalog.pg_tables')
        .whereRaw('schemaname = current_schema()')
        .pluck('tablename')
    : await knex('sqlite_master')
        .where({ type: 'table' })
        .whereNot('name', 'like', 'sqlite_%')
        .pluck('name');
  const tables = await Promise.all(
    names.map(async name => {
      // PostgreSQL keeps with each row which transaction wrote it.
      const rows = isPostgres
        ? await knex(name).select('*', knex.raw('xmin::text as xmin'))
        : await knex(name);
      return [name, rows] as const;
    }),
  );
  return Object.fromEntries(tables);
}
