// @ts-check

const needsUs = `state in ('submitted', 'accepted', 'in-consultation')`;
const waiting = `state in ('needs-info', 'answered')`;
const open = `state in ('submitted', 'accepted', 'in-consultation', 'needs-info', 'answered')`;
const inHand = `state in ('accepted', 'in-consultation', 'needs-info', 'answered')`;
const over = `state in ('closed', 'declined', 'cancelled', 'entered-in-error')`;

/**
 * One index for each list, in the order of the list and holding nothing else, so that a page costs the same
 * however many cases there are. Each begins with the team (or the person) it would be distributed by.
 */
const indexes = {
  submissions_needs_us: `(owner, queue_place, id) where ${needsUs}`,
  submissions_unassigned: `(owner, queue_place, id) where ${needsUs} and assignee is null`,
  submissions_waiting: `(owner, queue_place, id) where ${waiting}`,
  submissions_closed: `(owner, changed_at, id) where ${over}`,
  submissions_in_hand: `(assignee, queue_place, id) where ${inHand}`,
  submissions_area_open: `(coordinator, queue_place, id) where ${open}`,
  submissions_area_closed: `(coordinator, changed_at, id) where ${over}`,
  submissions_changed: '(owner, changed_at, id)',
  submissions_submitted: '(owner, submitted_at, id)',
};

/** Late and due first, then urgent, then old: one text that sorts so. */
const queuePlace = `coalesce(answer_by, '9999-12-31') || case priority when 'critical' then '0' when 'high' then '1' else '2' end || submitted_at`;

/**
 * What the lists of the inbox stand on: the place in the queue, and the service.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  const isPostgres = knex.client.config.client === 'pg';
  await knex.schema.alterTable('submissions', table => {
    table.text('service').comment('Entity ref');
    table.dropIndex([], 'submissions_inbox');
    table.dropIndex([], 'submissions_area');
  });
  // SQLite adds computed columns to a table that stands only as virtual ones; an index keeps them all the same.
  await knex.raw(
    isPostgres
      ? `alter table submissions add column queue_place text collate "C" generated always as (${queuePlace}) stored`
      : `alter table submissions add column queue_place text generated always as (${queuePlace}) virtual`,
  );
  for (const [name, columns] of Object.entries(indexes)) {
    await knex.raw(`create index ${name} on submissions ${columns}`);
  }
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  for (const name of Object.keys(indexes)) {
    await knex.raw(`drop index ${name}`);
  }
  await knex.schema.alterTable('submissions', table => {
    table.dropColumn('queue_place');
    table.dropColumn('service');
    table.index(['owner', 'state', 'changed_at', 'id'], 'submissions_inbox');
    table.index(
      ['coordinator', 'state', 'changed_at', 'id'],
      'submissions_area',
    );
  });
};
