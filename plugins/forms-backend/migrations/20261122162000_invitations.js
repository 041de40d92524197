// @ts-check

/**
 * Who is asked to take part in a case, what they are asked, and what they think. Only `invited` lets anybody read;
 * the rows of those who left stay, so that it is known who took part.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('case_invitations', table => {
    table.text('state').notNullable().defaultTo('invited');
    table.text('kind').notNullable().defaultTo('person');
    table.text('name').comment('JSON, by language');
    table.text('unit_name').comment('JSON, by language; of a person');
    table.text('invited_at').notNullable().defaultTo('');
    table.text('view_by').comment('Local date');
    table.text('sealed').comment('What they are asked, and why they declined');
  });

  await knex.schema.createTable('case_views', table => {
    table.text('case_id').notNullable().references('id').inTable('submissions');
    table.text('ref').notNullable().comment('Who was asked');
    table.integer('number').notNullable().comment('Counts the versions');
    table.text('at').notNullable();
    table.text('actor').notNullable();
    table.text('sealed').notNullable().comment('Role and text');
    table.primary(['case_id', 'ref', 'number']);
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('case_views');
  await knex.schema.alterTable('case_invitations', table => {
    table.dropColumns(
      'state',
      'kind',
      'name',
      'unit_name',
      'invited_at',
      'view_by',
      'sealed',
    );
  });
};
