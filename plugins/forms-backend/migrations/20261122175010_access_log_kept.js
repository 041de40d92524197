// @ts-check

/**
 * The log of readings says for which unit and on what ground somebody read, and is covered by checkpoints.
 * A row may go when it is older than twelve years, and not before, even if the code is wrong.
 * Expands only: rows of the version before stay valid, and it may go on writing beside this one.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  const isPostgres = knex.client.config.client === 'pg';
  await knex.schema.alterTable('access_log', table => {
    table.text('unit').comment('Entity ref of the unit they acted for');
    table.text('ground').comment('Their relation to the case');
    table.index(['at'], 'access_log_at');
  });

  await knex.schema.createTable('access_checkpoints', table => {
    table.integer('number').primary();
    table.text('at').notNullable();
    table.text('root').notNullable().comment('SHA-256 over its heads');
    table.text('previous').notNullable().comment('Signature before');
    table.text('signature').notNullable();
  });
  await knex.schema.createTable('access_heads', table => {
    table.text('case_id').notNullable();
    table.integer('number').notNullable();
    table.text('hash').notNullable();
    table.integer('checkpoint').notNullable();
    table.primary(['case_id', 'number']);
    table.index(['checkpoint', 'case_id']);
  });
  await knex.schema.createTable('access_verifications', table => {
    table.text('at').primary();
    table.text('found').notNullable().comment('JSON; ids and numbers');
  });

  const tables = ['access_checkpoints', 'access_heads'];
  if (isPostgres) {
    await knex.raw(`create or replace function access_log_refuse() returns trigger language plpgsql as $$ begin
      if tg_op = 'DELETE' and old.at < to_char((now() - interval '12 years') at time zone 'utc', 'YYYY-MM-DD') then return old; end if;
      raise exception 'rows of access_log are never changed'; end $$`);
    await knex.raw(
      `create or replace function access_refuse_all() returns trigger language plpgsql as $$ begin raise exception 'rows of the access log are never changed'; end $$`,
    );
    await knex.raw(
      'create trigger access_log_refuse_truncate before truncate on access_log for each statement execute function access_refuse_all()',
    );
    for (const table of tables) {
      await knex.raw(
        `create trigger ${table}_refuse before update or delete on ${table} for each row execute function access_refuse_all()`,
      );
      await knex.raw(
        `create trigger ${table}_refuse_truncate before truncate on ${table} for each statement execute function access_refuse_all()`,
      );
    }
    return;
  }
  await knex.raw('drop trigger access_log_refuse_delete');
  await knex.raw(
    `create trigger access_log_refuse_delete before delete on access_log
     when old.at >= strftime('%Y-%m-%d', 'now', '-12 years')
     begin select raise(abort, 'rows of access_log are never changed'); end`,
  );
  for (const table of tables) {
    for (const operation of ['update', 'delete']) {
      await knex.raw(
        `create trigger ${table}_refuse_${operation} before ${operation} on ${table} begin select raise(abort, 'rows of the access log are never changed'); end`,
      );
    }
  }
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  const isPostgres = knex.client.config.client === 'pg';
  await knex.schema.dropTable('access_verifications');
  await knex.schema.dropTable('access_heads');
  await knex.schema.dropTable('access_checkpoints');
  if (isPostgres) {
    await knex.raw('drop trigger access_log_refuse_truncate on access_log');
    await knex.raw('drop function access_refuse_all()');
    await knex.raw(
      `create or replace function access_log_refuse() returns trigger language plpgsql as $$ begin raise exception 'rows of access_log are never changed'; end $$`,
    );
  } else {
    await knex.raw('drop trigger access_log_refuse_delete');
    await knex.raw(
      `create trigger access_log_refuse_delete before delete on access_log begin select raise(abort, 'rows of access_log are never changed'); end`,
    );
  }
  await knex.schema.alterTable('access_log', table => {
    table.dropIndex([], 'access_log_at');
  });
  // SQLite drops a column by making the table anew, which the triggers refuse; they are put back.
  await knex.schema.alterTable('access_log', table => {
    table.dropColumn('unit');
    table.dropColumn('ground');
  });
};
