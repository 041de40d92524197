// @ts-check

/**
 * Drafts of definitions, and where a form stands once it is edited in the portal. A row of `form_standing` says that
 * the portal decides: a form without one stands as the folder of `forms.seed` has it, at its newest version.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('form_drafts', table => {
    table.text('form').primary();
    table.text('definition').notNullable().comment('JSON, as it was written');
    table.text('title').notNullable().comment('JSON, by language');
    table.integer('based_on').comment('The current version when it was begun');
    table.integer('revision').notNullable();
    table.text('saved_at').notNullable();
    table.text('saved_by').notNullable();
  });

  await knex.schema.createTable('form_standing', table => {
    table.text('form').primary();
    table.integer('current').notNullable();
    table.text('archived_at');
    table
      .foreign(['form', 'current'])
      .references(['key', 'version'])
      .inTable('form_versions');
  });

  await knex.schema.createTable('form_events', table => {
    table.text('actor').notNullable();
    table.text('attempt').notNullable().comment('Idempotency-Key');
    table.text('form').notNullable();
    table.text('action').notNullable().comment('publish or archive');
    table.text('at').notNullable();
    table.text('reply').notNullable().comment('JSON, what was answered');
    table.primary(['actor', 'attempt']);
    table.index(['form', 'at']);
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('form_events');
  await knex.schema.dropTable('form_standing');
  await knex.schema.dropTable('form_drafts');
};
