// @ts-check

/**
 * Everybody who wrote a form since its last version: none of them is the second person. What stands in the history
 * and in the drafts of today is carried over.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('form_writers', table => {
    table.text('form').notNullable();
    table.text('ref').notNullable().comment('Entity ref');
    table.primary(['form', 'ref']);
  });

  const published = knex('form_events as published')
    .whereRaw('published.form = written.form')
    .where('published.action', 'publish')
    .whereRaw('published.at > written.at');
  const written = knex('form_events as written')
    .whereIn('written.action', ['begin', 'save'])
    .whereNotExists(published)
    .select('written.form', 'written.actor');
  await knex('form_writers').insert(
    written.union(knex('form_drafts').select('form', 'saved_by')),
  );
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('form_writers');
};
