import type { Knex } from 'knex';
import { AccessLog } from '../access/AccessLog';
import { hashOf, type AccessRow } from '../access/chain';
import { insertTogether } from '../insertTogether';

const log = new AccessLog();

/** Numbers that look random and are the same each time. */
export function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return below => {
    // mulberry32, https://gist.github.com/tommyettinger/46a874533244883189143505d203312c
    state = (state + 0x6d2b79f5) % 2 ** 32;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** Adds readings to the log of some cases. */
export async function readCases(
  knex: Knex,
  cases: number,
  rounds: number,
  now: string,
): Promise<void> {
  for (let round = 0; round < rounds; round++) {
    for (let i = 0; i < cases; i++) {
      await knex.transaction(async tx => {
        const access = {
          caseId: `case-${i}`,
          at: now,
          actor: `user:default/reader-${round}`,
          action: 'read',
          ground: 'owner' as const,
          unit: 'group:default/team',
        };
        await insertTogether(tx, [await log.next(tx, access)]);
      });
    }
  }
}

/** Takes off what refuses changes, as whoever owns the database can. */
export async function disarm(knex: Knex): Promise<void> {
  if (knex.client.config.client === 'pg') {
    for (const table of ['access_log', 'access_heads', 'access_checkpoints']) {
      await knex.raw(`alter table ${table} disable trigger user`);
    }
    return;
  }
  const triggers: readonly string[] = await knex('sqlite_master')
    .where({ type: 'trigger' })
    .where('name', 'like', 'access_%')
    .pluck('name');
  for (const trigger of triggers) await knex.raw(`drop trigger ${trigger}`);
}

type Random = (below: number) => number;
type Tampering = (tx: Knex.Transaction, random: Random) => Promise<void>;

const columns = ['at', 'actor', 'action', 'unit', 'ground', 'hash'] as const;

async function anyRow(tx: Knex.Transaction, random: Random) {
  const rows: readonly AccessRow[] = await tx<AccessRow>('access_log').orderBy([
    'case_id',
    'number',
  ]);
  return rows[random(rows.length)];
}

const idOf = ({ case_id, number }: AccessRow) => ({ case_id, number });

/** The chain of a case from a row on, with hashes that fit: what somebody does who knows how the log is made. */
async function rehash(tx: Knex.Transaction, caseId: string): Promise<void> {
  let before = '';
  for (const { hash: _hash, ...content } of await log.rows(tx, caseId)) {
    const hash = hashOf(before, content);
    await tx('access_log')
      .where({ case_id: caseId, number: content.number })
      .update({ hash });
    before = hash;
  }
}

/** Moves the rows after a number up by one, in an order that never has two of one number. */
async function close(tx: Knex.Transaction, { case_id, number }: AccessRow) {
  const later = (await log.rows(tx, case_id)).filter(
    row => row.number > number,
  );
  for (const row of later) {
    await tx('access_log')
      .where(idOf(row))
      .update({ number: row.number - 1 });
  }
}

/** What somebody might do to the log who can change everything in the database. */
export const tamperings: Readonly<Record<string, Tampering>> = {
  modify: async (tx, random) => {
    const row = await anyRow(tx, random);
    const column = columns[random(columns.length)];
    await tx('access_log')
      .where(idOf(row))
      .update({ [column]: 'something else' });
  },
  insert: async (tx, random) => {
    const row = await anyRow(tx, random);
    const last = (await log.rows(tx, row.case_id)).at(-1)!;
    await tx('access_log').insert({ ...row, number: last.number + 1 });
  },
  delete: async (tx, random) => {
    const row = await anyRow(tx, random);
    await tx('access_log').where(idOf(row)).delete();
  },
  'delete and close the gap': async (tx, random) => {
    const row = await anyRow(tx, random);
    await tx('access_log').where(idOf(row)).delete();
    await close(tx, row);
  },
  reorder: async (tx, random) => {
    const { case_id } = await anyRow(tx, random);
    const rows = await log.rows(tx, case_id);
    const [a, b] = [rows[0], rows[1 + random(rows.length - 1)]];
    await tx('access_log').where(idOf(a)).update({ number: 0 });
    await tx('access_log').where(idOf(b)).update({ number: a.number });
    await tx('access_log')
      .where({ case_id, number: 0 })
      .update({ number: b.number });
  },
  'cut the tail': async (tx, random) => {
    const { case_id, number } = await anyRow(tx, random);
    await tx('access_log')
      .where({ case_id })
      .where('number', '>=', number)
      .delete();
  },
  'make a chain anew': async (tx, random) => {
    const row = await anyRow(tx, random);
    await tx('access_log')
      .where(idOf(row))
      .update({ actor: 'user:default/somebody-else' });
    await rehash(tx, row.case_id);
  },
  'cut the tail and its heads': async (tx, random) => {
    const { case_id, number } = await anyRow(tx, random);
    for (const table of ['access_log', 'access_heads']) {
      await tx(table).where({ case_id }).where('number', '>=', number).delete();
    }
  },
  'cut everything since a checkpoint, and the checkpoints': async (
    tx,
    random,
  ) => {
    const [{ last }] = await tx('access_checkpoints').max({ last: 'number' });
    const from = 2 + random(last - 1);
    const heads = await tx('access_heads').where('checkpoint', '>=', from);
    for (const { case_id, number } of heads) {
      await tx('access_log').where({ case_id, number }).delete();
    }
    await tx('access_heads').where('checkpoint', '>=', from).delete();
    await tx('access_checkpoints').where('number', '>=', from).delete();
  },
  'change a checkpoint': async (tx, random) => {
    const [{ last }] = await tx('access_checkpoints').max({ last: 'number' });
    await tx('access_checkpoints')
      .where({ number: 1 + random(last) })
      .update({ root: 'something else' });
  },
};
