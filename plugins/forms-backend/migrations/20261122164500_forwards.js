// @ts-check

/**
 * Which teams had a case before its owner: they may know that they passed it on, and nothing of what stands in it.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('case_forwards', table => {
    table.text('case_id').notNullable().references('id').inTable('submissions');
    table.integer('revision').notNullable().comment('The revision it led to');
    table.text('from_team').notNullable();
    table.text('at').notNullable();
    table.primary(['case_id', 'revision']);
    table.index(['from_team', 'at', 'case_id']);
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('case_forwards');
};
