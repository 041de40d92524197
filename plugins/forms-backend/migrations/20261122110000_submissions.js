// @ts-check

/**
 * What was sent, with the life of it. Times are RFC 3339 in UTC with milliseconds, so that text order is time order.
 * Columns named `sealed` hold ciphertext only; what a list shows stands beside them in the clear.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('data_keys', table => {
    table
      .text('owner')
      .primary()
      .comment('Id of the case or draft it belongs to');
    table
      .text('key_id')
      .notNullable()
      .comment('The configured key that wraps it');
    table.text('wrapped').notNullable();
  });

  await knex.schema.createTable('submissions', table => {
    table.text('id').primary();
    table.text('reference').notNullable().unique();
    table.text('form').notNullable();
    table.integer('form_version').notNullable();
    table.text('form_title').notNullable().comment('JSON, by language');
    table.text('language').notNullable();
    table.text('state').notNullable();
    table
      .text('state_before')
      .comment('Where it was when information was asked');
    table.text('priority').notNullable();
    table.integer('revision').notNullable();
    table.text('requester').notNullable();
    table.text('owner').notNullable();
    table.text('owner_name').notNullable().comment('JSON, by language');
    table.text('service_name').comment('JSON, by language');
    table.text('coordinator');
    table.text('assignee');
    table.text('region');
    table.text('submitted_at').notNullable();
    table.text('changed_at').notNullable();
    table.text('changed_by');
    table.text('answer_by');
    table
      .text('sealed')
      .notNullable()
      .comment('Answers, evaluation and routing');
    table.index(['owner', 'state', 'changed_at', 'id'], 'submissions_inbox');
    table.index(['requester', 'changed_at', 'id'], 'submissions_mine');
    table.index(
      ['coordinator', 'state', 'changed_at', 'id'],
      'submissions_area',
    );
    table
      .foreign(['form', 'form_version'])
      .references(['key', 'version'])
      .inTable('form_versions');
  });

  await knex.schema.createTable('case_events', table => {
    table.text('case_id').notNullable().references('id').inTable('submissions');
    table.integer('revision').notNullable().comment('The revision it led to');
    table.text('command').notNullable();
    table.text('state').notNullable();
    table.text('at').notNullable();
    table.text('actor');
    table.text('sealed').comment('Text, place, answers');
    table.primary(['case_id', 'revision']);
  });

  await knex.schema.createTable('case_invitations', table => {
    table.text('case_id').notNullable().references('id').inTable('submissions');
    table.text('ref').notNullable();
    table.primary(['case_id', 'ref']);
    table.index(['ref', 'case_id']);
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('case_invitations');
  await knex.schema.dropTable('case_events');
  await knex.schema.dropTable('submissions');
  await knex.schema.dropTable('data_keys');
};
