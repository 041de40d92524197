// @ts-check

/**
 * Teams that own open cases and cannot read them, as the last sweep found them.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('stranded_teams', table => {
    table.text('team').primary();
    table.text('kind').notNullable().comment('gone or empty');
    table.text('since').notNullable();
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('stranded_teams');
};
