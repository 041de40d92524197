// @ts-check

/**
 * What an administrator watches: messages that were set aside, and what the jobs that go on by themselves did last.
 * Expands only: the version before neither reads nor writes these.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('outbox', table => {
    table
      .text('set_aside_at')
      .comment(
        'When it was given up; it holds its own case until it is retried',
      );
    table.index(['case_id', 'id'], 'outbox_order');
  });
  await knex.raw(
    'create index outbox_set_aside on outbox (set_aside_at, id) where set_aside_at is not null',
  );

  await knex.schema.createTable('jobs', table => {
    table.text('id').primary();
    table.text('began_at').notNullable().comment('The last run');
    table.text('ended_at').comment('Absent while it runs');
    table.text('outcome').checkIn(['done', 'failed']);
    table.integer('runs').notNullable();
    table.integer('failures').notNullable().comment('In a row, up to now');
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('jobs');
  await knex.raw('drop index outbox_set_aside');
  await knex.schema.alterTable('outbox', table => {
    table.dropIndex([], 'outbox_order');
    table.dropColumn('set_aside_at');
  });
};
