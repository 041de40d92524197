// @ts-check

/**
 * Who said of what, and on which day, that it is still true; and who was told of what needs attention.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('confirmations', table => {
    table.text('ref').notNullable().comment('Entity ref of what was confirmed');
    table.text('day').notNullable().comment('Local date');
    table.text('person').notNullable();
    table
      .text('keeper')
      .notNullable()
      .checkIn(['owner', 'coordinator'])
      .comment('As what the person confirmed it');
    table.text('at').notNullable();
    table.primary(['ref', 'day', 'person']);
  });

  await knex.schema.createTable('upkeep_tellings', table => {
    table.text('person').notNullable();
    table.text('ref').notNullable();
    table
      .text('occasion')
      .notNullable()
      .comment('Which flag of which day, and the how manieth reminder');
    table.text('at').notNullable();
    table.primary(['person', 'ref', 'occasion']);
    table.index(['at']);
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('upkeep_tellings');
  await knex.schema.dropTable('confirmations');
};
