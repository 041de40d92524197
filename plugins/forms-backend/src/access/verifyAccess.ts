import type { KeyObject } from 'node:crypto';
import type { AccessBreak } from '@tukiverkko/plugin-forms-common';
import type { Knex } from 'knex';
import { ChainWalk, type AccessRow, type ChainHead } from './chain';
import type { CheckpointNotes } from './CheckpointFile';
import { verifyCheckpoints } from './verifyCheckpoints';

const page = 2_000;

/** What reading the whole log through has found. */
export interface Verified {
  readonly rows: number;
  readonly chains: number;
  readonly breaks: readonly AccessBreak[];
}

/** Reads the access log through: each row against the one before, each checkpoint against the rows, and the notes against the checkpoints. */
export async function verifyAccess(options: {
  readonly db: Knex;
  readonly key: KeyObject;
  readonly notes: CheckpointNotes | undefined;
  readonly signal?: AbortSignal;
}): Promise<Verified> {
  const { db, signal } = options;
  const { breaks: wrong, last: checkpoint } = await verifyCheckpoints(options);
  const breaks = [...wrong];
  const walk = new ChainWalk();
  let rows = 0;
  for await (const { log, heads } of pages(db, checkpoint)) {
    if (signal?.aborted) throw new Error('The verification was stopped.');
    rows += log.length;
    for (const row of log) {
      const number = walk.take(row);
      if (number === undefined) continue;
      breaks.push({ kind: 'chain', subject: row.case_id, number });
    }
    breaks.push(...lostHeads(log, heads));
  }
  return { rows, chains: walk.chains, breaks };
}

/** The log and the heads beside it, piece by piece, so that requests come between. Heads of later checkpoints have later rows. */
async function* pages(db: Knex, checkpoint: number) {
  let after: Pick<AccessRow, 'case_id' | 'number'> | undefined;
  const slice = (table: string, upTo?: typeof after) =>
    db(table)
      .orderBy(['case_id', 'number'])
      .modify(rows => {
        const pair = '(case_id, number)';
        if (after)
          rows.whereRaw(`${pair} > (?, ?)`, [after.case_id, after.number]);
        if (upTo)
          rows.whereRaw(`${pair} <= (?, ?)`, [upTo.case_id, upTo.number]);
      });
  for (;;) {
    const log: readonly AccessRow[] = await slice('access_log').limit(page);
    const last = log.at(-1);
    const isLast = log.length < page;
    const heads: readonly ChainHead[] = await slice(
      'access_heads',
      // The last page takes every head that is left: their rows would stand there.
      isLast ? undefined : last,
    ).where('checkpoint', '<=', checkpoint);
    yield { log, heads };
    if (isLast) return;
    after = last;
  }
}

/** Rows that were there at a checkpoint and are not any more, or are others. */
function lostHeads(
  log: readonly AccessRow[],
  heads: readonly ChainHead[],
): AccessBreak[] {
  const hashes = new Map(
    log.map(({ case_id, number, hash }) => [`${case_id} ${number}`, hash]),
  );
  return heads
    .filter(
      ({ case_id, number, hash }) =>
        hashes.get(`${case_id} ${number}`) !== hash,
    )
    .map(({ case_id, number }) => ({
      kind: 'checkpoint',
      subject: case_id,
      number,
    }));
}
