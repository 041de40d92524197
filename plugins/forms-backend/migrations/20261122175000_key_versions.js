// @ts-check

/**
 * Which keys have wrapped data keys, and since when one wraps nothing any more.
 * Expands only: the version before neither reads nor writes these.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('key_versions', table => {
    table.text('id').primary().comment('As in data_keys.key_id');
    table.text('since').notNullable();
    table.text('empty_since');
  });
  await knex.schema.alterTable('data_keys', table => {
    table.index(['key_id', 'owner'], 'data_keys_version');
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.alterTable('data_keys', table => {
    table.dropIndex([], 'data_keys_version');
  });
  await knex.schema.dropTable('key_versions');
};
