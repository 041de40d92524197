// @ts-check

/**
 * Files of drafts and cases. The content lies in pieces, each sealed with the file's own key; that key stands
 * in `sealed`, under the key of the draft or the case, so a file moves from one to the other by one row.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('attachments', table => {
    table.text('id').primary();
    table.text('owner').notNullable().comment('Id of the draft or the case');
    table.text('state').notNullable();
    table
      .text('uploaded_at')
      .notNullable()
      .comment('While it is on its way: when it began');
    table.text('uploaded_by').notNullable();
    table
      .text('scan_due')
      .comment('While it is being checked: when to try (again)');
    table
      .text('sealed')
      .comment('Name, type, size, hash and key; empty while it is on its way');
    table.index(['owner', 'uploaded_at', 'id']);
    table.index(['state', 'scan_due']);
  });

  await knex.schema.createTable('attachment_chunks', table => {
    table
      .text('attachment_id')
      .notNullable()
      .references('id')
      .inTable('attachments')
      .onDelete('CASCADE');
    table.integer('number').notNullable();
    table.binary('sealed').notNullable();
    table.primary(['attachment_id', 'number']);
  });
  // Ciphertext does not compress; PostgreSQL would try.
  if (knex.client.config.client === 'pg') {
    await knex.raw(
      'alter table attachment_chunks alter column sealed set storage external',
    );
  }
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('attachment_chunks');
  await knex.schema.dropTable('attachments');
};
