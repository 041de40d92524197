// @ts-check

/**
 * What time does to cases and whom it tells: who of those that listen to the outbox has heard a message, what falls
 * due, whom a notification has reached, and what each person wants to be told.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('outbox', table => {
    table.text('actor').comment('Who did it; absent where time did');
    table
      .text('heard')
      .notNullable()
      .defaultTo('[]')
      .comment('JSON: which listeners have heard it already');
  });

  await knex.schema.createTable('deadlines', table => {
    table.text('case_id').notNullable().references('id').inTable('submissions');
    table
      .text('kind')
      .notNullable()
      .checkIn(['half', 'due', 'close', 'feedback']);
    table
      .integer('round')
      .notNullable()
      .comment('Each round of a promise has deadlines of its own');
    table.text('at').notNullable();
    table.text('done_at').comment('Set once, and never again');
    table.primary(['case_id', 'kind', 'round']);
  });
  await knex.raw(
    'create index deadlines_open on deadlines (at, case_id) where done_at is null',
  );

  await knex.schema.createTable('notices', table => {
    table.integer('message_id').notNullable().comment('Id in the outbox');
    table.text('recipient').notNullable();
    table.text('at').notNullable();
    table.primary(['message_id', 'recipient']);
    table.index(['at']);
  });

  await knex.schema.createTable('wishes', table => {
    table.text('person').primary();
    table.text('language').checkIn(['fi', 'sv', 'en']);
    table
      .text('notices')
      .notNullable()
      .defaultTo('{}')
      .comment('JSON, by kind');
  });

  // Cases that were sent before anybody counted: what falls due for them is found out as if something had happened.
  await knex.raw(
    `insert into outbox (case_id, revision, command, at, leased_until) select id, revision, 'recount', changed_at, changed_at from submissions`,
  );
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex('outbox').where({ command: 'recount' }).delete();
  await knex.schema.dropTable('wishes');
  await knex.schema.dropTable('notices');
  await knex.schema.dropTable('deadlines');
  await knex.schema.alterTable('outbox', table => {
    table.dropColumns('actor', 'heard');
  });
};
