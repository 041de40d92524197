// @ts-check

/**
 * What is kept true in the portal. `record_events` is the truth and only grows; the other tables are what it folds to.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  // One row: whoever writes holds it, so that numbers are given in the order of commits and no reader skips one.
  await knex.schema.createTable('record_clock', table => {
    table.integer('id').primary();
    table.integer('seq').notNullable();
  });
  await knex('record_clock').insert({ id: 1, seq: 0 });

  await knex.schema.createTable('record_events', table => {
    table.integer('seq').primary();
    table.string('key', 200).notNullable().unique();
    table.string('at', 30).notNullable();
    table.string('ref', 300).notNullable();
    table.string('type', 20).notNullable();
    table.integer('revision');
    table.string('case_id', 36);
    table.text('content').notNullable();
    table.unique(['ref', 'revision']);
  });

  await knex.schema.createTable('records', table => {
    table.string('ref', 300).primary();
    table.string('type', 20).notNullable();
    table.integer('revision').notNullable();
    table.integer('seq').notNullable().unique();
    table.text('entity').notNullable();
  });

  await knex.schema.createTable('record_proposals', table => {
    table.string('case_id', 36).primary();
    table.string('state', 20).notNullable().index();
    table.integer('seq').notNullable();
    table.text('content').notNullable();
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  for (const table of [
    'record_proposals',
    'records',
    'record_events',
    'record_clock',
  ]) {
    await knex.schema.dropTable(table);
  }
};
