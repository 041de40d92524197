// @ts-check

/**
 * What decides who reads a case is signed, and the log of readings says at which revision somebody read.
 * Rows of the version before have neither: the first start signs them all, once.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('submissions', table => {
    table.text('signed').comment('HMAC over what decides who reads it');
  });
  await knex.schema.alterTable('access_log', table => {
    table.integer('revision').comment('Of the case, as it was then');
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.alterTable('access_log', table => {
    table.dropColumn('revision');
  });
  await knex.schema.alterTable('submissions', table => {
    table.dropColumn('signed');
  });
};
