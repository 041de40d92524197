// @ts-check

/**
 * Lists that are brought in, and their rows: what each says, what it would do, and what became of it.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('imports', table => {
    table.text('id').primary().comment('Made by the client');
    table.text('type').notNullable().comment('Record type');
    table.text('name').notNullable().comment('Name of the file');
    table.text('person').notNullable();
    table
      .text('state')
      .notNullable()
      .checkIn([
        'reading',
        'matched',
        'checking',
        'checked',
        'applying',
        'applied',
      ]);
    table.text('fingerprint').notNullable().comment('SHA-256 of what was sent');
    table.text('at').notNullable();
    table.text('header').notNullable().comment('JSON list of cells');
    table.text('mapping').notNullable().comment('JSON: source by field');
    table.text('format').notNullable().comment('JSON: encoding or sheets');
    table.integer('rows').notNullable();
    table.text('leased_until').comment('While one process works on it');
    table.index(['person', 'at']);
    table.index(['state']);
  });

  await knex.schema.createTable('import_rows', table => {
    table
      .text('import_id')
      .notNullable()
      .references('imports.id')
      .onDelete('CASCADE');
    table.integer('number').notNullable().comment('As a spreadsheet counts');
    table.text('cells').notNullable().comment('JSON list of texts');
    table.boolean('cut_off').notNullable();
    table
      .text('does')
      .checkIn(['new', 'change', 'same', 'repeat', 'bad'])
      .comment('Null until it is checked');
    table.text('ref').comment('Entity ref the row is about');
    table.text('plan').comment('JSON: revision, answers, changes');
    table.text('problems').comment('JSON list');
    table
      .text('outcome')
      .checkIn(['applied', 'refused'])
      .comment('Null until it is applied');
    table.primary(['import_id', 'number']);
    table.index(['import_id', 'does', 'outcome', 'number']);
    table.index(['import_id', 'ref']);
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('import_rows');
  await knex.schema.dropTable('imports');
};
