import type { Knex } from 'knex';

/** Makes one table refuse every new row, or every change of one, as a full disk or a broken index would. */
export async function refuseRows(
  knex: Knex,
  table: string,
  operation: 'insert' | 'update' = 'insert',
) {
  if (knex.client.config.client === 'pg') {
    await knex.raw(
      `create function refuse_it() returns trigger language plpgsql as $$ begin raise exception 'no'; end $$`,
    );
    await knex.raw(
      `create trigger refuse_it before ${operation} on ${table} for each row execute function refuse_it()`,
    );
    return () => knex.raw('drop function refuse_it() cascade');
  }
  await knex.raw(
    `create trigger refuse_it before ${operation} on ${table} begin select raise(abort, 'no'); end`,
  );
  return () => knex.raw('drop trigger refuse_it');
}
