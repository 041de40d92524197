// @ts-check

/** The states of the lifecycle, as they are today: a migration never changes after it ran. */
const states = [
  'submitted',
  'accepted',
  'in-consultation',
  'needs-info',
  'answered',
  'closed',
  'declined',
  'cancelled',
  'entered-in-error',
];

const isKnown = (/** @type {string} */ column) =>
  `${column} in (${states.map(state => `'${state}'`).join(', ')})`;

/**
 * A case is in a state of the lifecycle and in no other, even if the code is wrong.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  if (knex.client.config.client === 'pg') {
    await knex.raw(
      `alter table submissions add constraint submissions_state check (${isKnown(
        'state',
      )})`,
    );
    return;
  }
  // SQLite adds no check to a table that stands; triggers say the same.
  for (const operation of ['insert', 'update']) {
    await knex.raw(
      `create trigger submissions_state_${operation} before ${operation} on submissions when not ${isKnown(
        'new.state',
      )} begin select raise(abort, 'the lifecycle has no such state'); end`,
    );
  }
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  if (knex.client.config.client === 'pg') {
    await knex.raw('alter table submissions drop constraint submissions_state');
    return;
  }
  for (const operation of ['insert', 'update']) {
    await knex.raw(`drop trigger submissions_state_${operation}`);
  }
};
