// @ts-check

/**
 * Who was refused what, without what was asked for. A row may go when it is older than a year, and not before, even if
 * the code is wrong.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('refusals', table => {
    table.text('id').primary();
    table.text('at').notNullable();
    table.text('actor').notNullable().comment('Entity ref');
    table.text('operation').notNullable().comment('Method and route, no ids');
    table.text('problem').notNullable().comment('Type of the refusal');
    table.index(['actor', 'at']);
    table.index(['at']);
  });
  const message = 'rows of refusals are never changed';
  if (knex.client.config.client === 'pg') {
    await knex.raw(`create function refusals_refuse() returns trigger language plpgsql as $$ begin
      if tg_op = 'DELETE' and old.at < to_char((now() - interval '1 year') at time zone 'utc', 'YYYY-MM-DD') then return old; end if;
      raise exception '${message}'; end $$`);
    await knex.raw(
      'create trigger refusals_refuse before update or delete on refusals for each row execute function refusals_refuse()',
    );
    await knex.raw(
      'create trigger refusals_refuse_truncate before truncate on refusals for each statement execute function refusals_refuse()',
    );
    return;
  }
  await knex.raw(
    `create trigger refusals_refuse_update before update on refusals begin select raise(abort, '${message}'); end`,
  );
  await knex.raw(
    `create trigger refusals_refuse_delete before delete on refusals
     when old.at >= strftime('%Y-%m-%d', 'now', '-1 year')
     begin select raise(abort, '${message}'); end`,
  );
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('refusals');
  if (knex.client.config.client === 'pg')
    await knex.raw('drop function refusals_refuse()');
};
