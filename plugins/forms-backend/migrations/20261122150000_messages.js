// @ts-check

/**
 * What people write to each other in a case, and what a team writes for itself. `number` is the order.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('case_messages', table => {
    table.text('case_id').notNullable().references('id').inTable('submissions');
    table.integer('number').notNullable();
    table.text('id').notNullable().unique();
    table
      .text('kind')
      .notNullable()
      .checkIn(['ask', 'inform', 'ask-again', 'message', 'note']);
    table.text('at').notNullable();
    table.text('actor').notNullable();
    table.text('sealed').notNullable().comment('The text');
    table.primary(['case_id', 'number']);
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('case_messages');
};
