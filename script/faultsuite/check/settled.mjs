import { randomUUID } from 'node:crypto';
import { Client, aSubmission } from '../client/Client.mjs';
import { History } from '../client/History.mjs';
import { people } from '../world/people.mjs';
import { sleep, until } from '../world/until.mjs';

/** What stands in the database once everything that was to leave has left. */
export async function settled(world, history) {
  const { db } = world;
  const ids = new Set(history.ok('submit').map(({ body }) => body.id));
  for (const { id } of await db('submissions')
    .select('id')
    .where('submitted_at', '>=', history.since))
    if (!history.earlier.has(id)) ids.add(id);
  const ofCases = (table, order) =>
    inTurns([...ids], some =>
      db(table).whereIn('case_id', some).orderBy(order),
    );

  const isLeft = async () => {
    const left = await inTurns([...ids], some =>
      db('outbox').whereIn('case_id', some).select('id'),
    );
    return left.length === 0;
  };
  const isTold = await leaves(world, isLeft);
  return {
    isTold,
    cases: new Map(
      (
        await inTurns([...ids], some => db('submissions').whereIn('id', some))
      ).map(row => [row.id, row]),
    ),
    events: grouped(await ofCases('case_events', 'revision')),
    access: grouped(await ofCases('access_log', 'number')),
  };
}

/** A backend gives a listener ten seconds; whatever was held longer than that belongs to one that is gone. */
const held = 12_000;
const lease = 30_000;

/**
 * Waits for the outbox. A lease of a backend that died would end by itself, and the scheduler would look again:
 * here its end is brought forward and another request wakes the dispatcher, so that nobody waits for a minute.
 */
async function leaves({ db, ...world }, isLeft) {
  const leftSoon = patience =>
    until(isLeft, {
      what: 'everything has left the outbox',
      patience,
      every: 150,
    }).then(
      () => true,
      () => false,
    );
  if (await leftSoon(4_000)) return true;
  const client = new Client(world, new History());
  for (let turn = 0; turn < 4; turn++) {
    await sleep(held - 4_000);
    const since = new Date(Date.now() + lease - held).toISOString();
    await db('outbox')
      .where('leased_until', '<', since)
      .update({ leased_until: new Date(0).toISOString() });
    for (const backend of world.forms)
      await client.once(
        {
          ...aSubmission(world, 'wakes'),
          key: randomUUID(),
          person: people.requester,
        },
        backend,
      );
    if (await leftSoon(6_000)) return true;
  }
  return false;
}

/** SQLite takes at most some thousand values in one statement. */
async function inTurns(ids, ask) {
  const rows = [];
  for (let from = 0; from < ids.length; from += 500)
    rows.push(...(await ask(ids.slice(from, from + 500))));
  return rows;
}

function grouped(rows) {
  const groups = new Map();
  for (const row of rows)
    groups.set(row.case_id, [...(groups.get(row.case_id) ?? []), row]);
  return groups;
}
