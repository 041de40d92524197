// @ts-check

const over = `state in ('closed', 'declined', 'cancelled', 'entered-in-error')`;

/**
 * What is to be erased next of each submission, what has been erased, what is held, and the reports of it.
 * Expands only: the version before neither reads nor writes these; of what was erased it finds no key.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  for (const table of ['submissions', 'records']) {
    await knex.schema.alterTable(table, columns => {
      columns.text('erase_on').comment('Local date of the next erasing');
      columns.text('erase_what').comment('fields or all');
      columns.text('erased_at').comment('When all of it was erased');
    });
    await knex.raw(
      `create index ${table}_erase_due on ${table} (erase_on, id) where erase_on is not null`,
    );
  }
  await knex.raw(
    `create index submissions_erase_unplanned on submissions (id) where ${over} and erase_on is null and erased_at is null`,
  );
  await knex.raw(
    'create index records_erase_unplanned on records (id) where erase_on is null and erased_at is null',
  );
  // A row counts as thinned once for each class of its questions whose time has come.
  await knex.schema.alterTable('anonymous_answers', table => {
    table.integer('thinned').notNullable().defaultTo(0);
  });
  await knex.schema.alterTable('idempotency', table => {
    table.index(['case_id'], 'idempotency_case');
  });
  await knex.schema.alterTable('drafts', table => {
    table.index(['saved_at', 'id'], 'drafts_saved');
  });

  await knex.schema.createTable('legal_holds', table => {
    table.text('owner').primary().comment('Id of the case or record');
    table.text('at').notNullable();
    table.text('actor').notNullable();
    table.text('sealed').notNullable().comment('The reason');
  });

  await knex.schema.createTable('retention_reports', table => {
    table.text('id').primary();
    table.text('made_at').notNullable();
    table.text('made_by');
    table.text('day').notNullable();
    table.text('state').notNullable().checkIn(['made', 'running', 'done']);
    table.text('counts').notNullable().comment('JSON; forms and numbers');
    table.integer('total').notNullable();
    table.integer('held').notNullable();
    table.text('run_at');
    table.text('run_by');
    table.text('ended_at');
    table.integer('erased').notNullable().defaultTo(0);
    table.integer('failed').notNullable().defaultTo(0);
    table.index(['made_at', 'id']);
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('retention_reports');
  await knex.schema.dropTable('legal_holds');
  await knex.schema.alterTable('drafts', table => {
    table.dropIndex([], 'drafts_saved');
  });
  await knex.schema.alterTable('idempotency', table => {
    table.dropIndex([], 'idempotency_case');
  });
  await knex.schema.alterTable('anonymous_answers', table => {
    table.dropColumn('thinned');
  });
  await knex.raw('drop index records_erase_unplanned');
  await knex.raw('drop index submissions_erase_unplanned');
  for (const table of ['submissions', 'records']) {
    await knex.raw(`drop index ${table}_erase_due`);
    await knex.schema.alterTable(table, columns => {
      columns.dropColumns('erase_on', 'erase_what', 'erased_at');
    });
  }
};
