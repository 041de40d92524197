// @ts-check

/**
 * What is sent and is no case: records, anonymous answers, and counts. Days are local dates (YYYY-MM-DD).
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('records', table => {
    table.text('id').primary();
    table.text('reference').notNullable().unique();
    table.text('form').notNullable();
    table.integer('form_version').notNullable();
    table.text('form_title').notNullable().comment('JSON, by language');
    table.text('language').notNullable();
    table.text('author').notNullable();
    table.text('recorded_at').notNullable();
    table
      .text('replaces')
      .unique()
      .references('id')
      .inTable('records')
      .comment('The record this one corrects');
    table.text('sealed').notNullable().comment('Answers and evaluation');
    table.index(['author', 'recorded_at', 'id'], 'records_mine');
    table
      .foreign(['form', 'form_version'])
      .references(['key', 'version'])
      .inTable('form_versions');
  });

  await knex.schema.createTable('figure_counts', table => {
    table.text('form').notNullable();
    table.integer('form_version').notNullable();
    table.text('day').notNullable();
    table.text('figure').notNullable().comment('A field, or a kind of result');
    table.text('code').notNullable();
    table.integer('count').notNullable();
    table.primary(['form', 'form_version', 'day', 'figure', 'code']);
  });

  // A table of SQLite with row ids tells in which order its rows came; these must not.
  const unordered = knex.client.config.client === 'pg' ? '' : ' without rowid';
  await knex.raw(
    `create table anonymous_answers (
      id text not null primary key,
      form text not null,
      form_version integer not null,
      day text not null,
      key_id text not null,
      wrapped text not null,
      sealed text not null
    )${unordered}`,
  );
  await knex.raw(
    'create index anonymous_answers_day on anonymous_answers (form, day)',
  );
  await knex.raw(
    `create table anonymous_respondents (
      form text not null,
      person text not null,
      primary key (form, person)
    )${unordered}`,
  );
  await knex.raw(
    `create table nameless_attempts (
      attempt text not null primary key,
      fingerprint text not null,
      day text not null
    )${unordered}`,
  );
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('nameless_attempts');
  await knex.schema.dropTable('anonymous_respondents');
  await knex.schema.dropTable('anonymous_answers');
  await knex.schema.dropTable('figure_counts');
  await knex.schema.dropTable('records');
};
