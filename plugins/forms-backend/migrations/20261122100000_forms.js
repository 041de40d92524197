// @ts-check

/**
 * Published versions of forms. A row is written once: the trigger refuses a change even if the code is wrong.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('form_versions', table => {
    table.text('key').notNullable();
    table.integer('version').notNullable();
    table.text('id').notNullable().comment('SHA-256 of the definition, hex');
    table.text('definition').notNullable().comment('Canonical JSON');
    table.text('published_at').notNullable();
    table.primary(['key', 'version']);
    table.unique(['key', 'id']);
  });
  await refuseChanges(knex, 'form_versions', ['update', 'delete']);
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('form_versions');
};

/**
 * @param {import('knex').Knex} knex
 * @param {string} table
 * @param {string[]} operations
 */
async function refuseChanges(knex, table, operations) {
  const sentence = `rows of ${table} are never changed`;
  if (knex.client.config.client === 'pg') {
    await knex.raw(
      `create or replace function ${table}_refuse() returns trigger language plpgsql as $$ begin raise exception '${sentence}'; end $$`,
    );
    await knex.raw(
      `create trigger ${table}_refuse before ${operations.join(
        ' or ',
      )} on ${table} for each row execute function ${table}_refuse()`,
    );
    return;
  }
  for (const operation of operations) {
    await knex.raw(
      `create trigger ${table}_refuse_${operation} before ${operation} on ${table} begin select raise(abort, '${sentence}'); end`,
    );
  }
}
