// @ts-check

/**
 * Who reviews a draft, what its last check said in numbers, and who edits a form beside those who edit all.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('form_drafts', table => {
    table.text('review_state').comment('asked, approved or returned');
    table.text('review').comment('JSON, who asked and answered what');
    table.text('summary').comment('JSON, tests and missing texts in numbers');
  });

  await knex.schema.createTable('form_people', table => {
    table.text('form').notNullable();
    table.text('ref').notNullable().comment('Entity ref');
    table.text('part').notNullable().comment('team or editor');
    table.text('given_by').notNullable();
    table.text('given_at').notNullable();
    table.primary(['form', 'part', 'ref']);
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('form_people');
  await knex.schema.alterTable('form_drafts', table => {
    table.dropColumns('review_state', 'review', 'summary');
  });
};
