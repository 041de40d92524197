// @ts-check

/**
 * The unit whose people see and continue a request, because its requester let them; and their list.
 * Expands only: without a unit a request is its requester's alone, as before.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('submissions', table => {
    table.text('colleagues').comment('Entity ref of the unit of the requester');
  });
  await knex.raw(
    'create index submissions_colleagues on submissions (colleagues, changed_at, id) where colleagues is not null',
  );
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.raw('drop index submissions_colleagues');
  await knex.schema.alterTable('submissions', table => {
    table.dropColumn('colleagues');
  });
};
