// @ts-check

/**
 * What makes an accepted write a promise: it happens once, it is told, and who looked is written down.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('idempotency', table => {
    table.text('actor').notNullable();
    table.text('route').notNullable();
    table.text('key').notNullable();
    table
      .text('fingerprint')
      .notNullable()
      .comment('SHA-256 of the canonical body');
    table
      .text('case_id')
      .notNullable()
      .comment('Whose data key the reply is sealed with');
    table.integer('status').notNullable();
    table.text('at').notNullable();
    table.text('sealed').notNullable().comment('The reply');
    table.primary(['actor', 'route', 'key']);
    table.index(['at']);
  });

  await knex.schema.createTable('outbox', table => {
    table.increments('id');
    table.text('case_id').notNullable();
    table.integer('revision').notNullable();
    table.text('command').notNullable();
    table.text('at').notNullable();
    table.integer('attempt').notNullable().defaultTo(0);
    table
      .text('leased_until')
      .notNullable()
      .comment('Due when this has passed');
    table.index(['leased_until', 'id']);
  });

  await knex.schema.createTable('access_log', table => {
    table.text('case_id').notNullable();
    table.integer('number').notNullable();
    table.text('at').notNullable();
    table.text('actor');
    table.text('action').notNullable();
    table
      .text('hash')
      .notNullable()
      .comment('SHA-256 over the hash before and this row');
    table.primary(['case_id', 'number']);
  });
  await refuseChanges(knex, 'access_log');
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('access_log');
  await knex.schema.dropTable('outbox');
  await knex.schema.dropTable('idempotency');
};

/**
 * @param {import('knex').Knex} knex
 * @param {string} table
 */
async function refuseChanges(knex, table) {
  const sentence = `rows of ${table} are never changed`;
  if (knex.client.config.client === 'pg') {
    await knex.raw(
      `create or replace function ${table}_refuse() returns trigger language plpgsql as $$ begin raise exception '${sentence}'; end $$`,
    );
    await knex.raw(
      `create trigger ${table}_refuse before update or delete on ${table} for each row execute function ${table}_refuse()`,
    );
    return;
  }
  for (const operation of ['update', 'delete']) {
    await knex.raw(
      `create trigger ${table}_refuse_${operation} before ${operation} on ${table} begin select raise(abort, '${sentence}'); end`,
    );
  }
}
