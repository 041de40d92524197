// @ts-check

/**
 * When teams meet, and for which cases. Place, link and roles lie sealed with the meeting's own key.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('meetings', table => {
    table.text('id').primary();
    table.text('team').notNullable();
    table.text('team_name').notNullable().comment('JSON, by language');
    table.text('state').notNullable().checkIn(['booked', 'cancelled']);
    table.text('starts_at').notNullable();
    table.text('ends_at').notNullable();
    table.boolean('is_group').notNullable();
    table.boolean('with_family').notNullable();
    table.integer('revision').notNullable();
    table.text('changed_at').notNullable();
    table.text('changed_by').notNullable();
    table.text('sealed').notNullable().comment('Place, link, roles');
    table.index(['team', 'ends_at', 'id']);
  });

  await knex.schema.createTable('meeting_cases', table => {
    table.text('meeting_id').notNullable().references('id').inTable('meetings');
    table.text('case_id').notNullable().references('id').inTable('submissions');
    table
      .integer('offset_minutes')
      .notNullable()
      .comment('From the beginning of the meeting');
    table.integer('minutes').notNullable();
    table
      .boolean('has_left')
      .notNullable()
      .defaultTo(false)
      .comment('Taken off; kept so that calendars can be told');
    table.primary(['meeting_id', 'case_id']);
    table.index(['case_id', 'meeting_id']);
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('meeting_cases');
  await knex.schema.dropTable('meetings');
};
