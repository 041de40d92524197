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
  const slice = (table: string, after?: Place, upTo?: Place) =>
    db(table)
      .orderBy(['case_id', 'number'])
      .modify(rows => {
        const pair = '(case_id, number)';
        if (after)
          rows.whereRaw(`${pair} > (?, ?)`, [after.case_id, after.number]);
        if (upTo)
          rows.whereRaw(`${pair} <= (?, ?)`, [upTo.case_id, upTo.number]);
      });
  const read = async (after?: Place): Promise<Slice> => {
    const log: readonly AccessRow[] = await slice('access_log', after).limit(
      page,
    );
    const last = log.length < page ? undefined : log.at(-1);
    // The last page takes every head that is left: their rows would stand there.
    const heads: readonly ChainHead[] = await slice(
      'access_heads',
      after,
      last,
    ).where('checkpoint', '<=', checkpoint);
    return { log, heads, last };
  };
  let coming: Promise<Slice> | undefined = read();
  while (coming) {
    const { log, heads, last }: Slice = await coming;
    // The database reads the next page while this one is hashed.
    coming = last && read(last);
    // Whoever stops here does not wait for it.
    coming?.catch(() => undefined);
    yield { log, heads };
  }
}

type Place = Pick<AccessRow, 'case_id' | 'number'>;

interface Slice {
  readonly log: readonly AccessRow[];
  readonly heads: readonly ChainHead[];
  /** The last row of a full page; undefined where there is no next one. */
  readonly last: AccessRow | undefined;
}

/** Rows that were there at a checkpoint and are not any more, or are others. */
function lostHeads(
  log: readonly AccessRow[],
  heads: readonly ChainHead[],
): AccessBreak[] {
  // Far fewer chains have grown at a checkpoint than rows are read: a row is looked up, and not put down.
  const missing = new Map<string, Map<number, ChainHead>>();
  for (const head of heads) {
    const ofCase = missing.get(head.case_id) ?? new Map<number, ChainHead>();
    missing.set(head.case_id, ofCase.set(head.number, head));
  }
  for (const { case_id, number, hash } of log) {
    const ofCase = missing.get(case_id);
    if (ofCase?.get(number)?.hash === hash) ofCase.delete(number);
  }
  return [...missing.values()]
    .flatMap(ofCase => [...ofCase.values()])
    .map(({ case_id, number }) => ({
      kind: 'checkpoint',
      subject: case_id,
      number,
    }));
}
