// @ts-check

/**
 * A draft that corrects a record says which one.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('drafts', table => {
    table.text('replaces').comment('Id of the record it corrects');
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.alterTable('drafts', table => {
    table.dropColumn('replaces');
  });
};
