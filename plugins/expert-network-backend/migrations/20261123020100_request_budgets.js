// @ts-check

/**
 * How many requests each person may make yet, as several backends on PostgreSQL share them. The table is not written
 * ahead: after a crash everybody has a whole budget again. On SQLite there is one process, which keeps them itself.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  if (knex.client.config.client !== 'pg') return;
  await knex.schema.createTable('request_budgets', table => {
    table.text('person').notNullable();
    table.text('kind').notNullable();
    table.double('left').notNullable();
    table.bigInteger('at').notNullable().comment('Milliseconds');
    table.primary(['person', 'kind']);
    table.index(['at']);
  });
  await knex.raw('alter table request_budgets set unlogged');
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTableIfExists('request_budgets');
};
