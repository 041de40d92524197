// @ts-check

/**
 * Rounds of the mapping survey: which organisations are asked, and that they answered; never what. And who was
 * reminded within a week.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('surveys', table => {
    table.text('id').primary();
    table.text('name').notNullable();
    table.text('due').notNullable().comment('Local date');
    table
      .text('team')
      .notNullable()
      .comment('Entity ref of the coordination team whose round it is');
    table.text('opened_by').notNullable();
    table.text('opened_at').notNullable();
    table.text('closed_at');
    table.index(['team']);
  });

  await knex.schema.createTable('survey_organisations', table => {
    table.text('survey').notNullable().references('surveys.id');
    table.text('ref').notNullable().comment('Entity ref');
    table.text('answered_at').comment('When its first answer was sent');
    table.primary(['survey', 'ref']);
    table.index(['ref']);
  });

  await knex.schema.createTable('survey_reminders', table => {
    table.text('person').primary();
    table.text('at').notNullable();
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('survey_reminders');
  await knex.schema.dropTable('survey_organisations');
  await knex.schema.dropTable('surveys');
};
