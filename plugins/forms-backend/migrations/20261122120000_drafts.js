// @ts-check

/**
 * What is not sent yet. The client makes the id.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('drafts', table => {
    table.text('id').primary();
    table.text('author').notNullable();
    table.text('form').notNullable();
    table.integer('form_version').notNullable();
    table.text('language').notNullable();
    table.integer('revision').notNullable();
    table.text('saved_at').notNullable();
    table.text('sealed').notNullable().comment('Answers');
    table.index(['author', 'saved_at', 'id']);
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('drafts');
};
