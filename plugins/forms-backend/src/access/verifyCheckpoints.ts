import type { KeyObject } from 'node:crypto';
import type { AccessBreak } from '@tukiverkko/plugin-forms-common';
import type { Knex } from 'knex';
import type { ChainHead } from './chain';
import { isSigned, rootOf, type Checkpoint } from './checkpoint';
import type { CheckpointNotes } from './CheckpointFile';

const page = 200;

type Head = ChainHead & { readonly checkpoint: number };

/** Compares the checkpoints with their signatures, with each other, with their heads, and with what was noted outside the database. */
export async function verifyCheckpoints({
  db,
  key,
  notes,
}: {
  readonly db: Knex;
  readonly key: KeyObject;
  readonly notes: CheckpointNotes | undefined;
}): Promise<{
  readonly breaks: readonly AccessBreak[];
  /** The number of the last one. */
  readonly last: number;
}> {
  const breaks: AccessBreak[] = [];
  const signatures = new Map<number, string>();
  let last = 0;
  let previous = '';
  for (;;) {
    const checkpoints: readonly Checkpoint[] = await db<Checkpoint>(
      'access_checkpoints',
    )
      .where('number', '>', last)
      .orderBy('number')
      .limit(page);
    if (checkpoints.length === 0) break;
    const heads = await headsOf(db, checkpoints);
    for (const checkpoint of checkpoints) {
      const { number, root, signature } = checkpoint;
      const isWhole =
        number === last + 1 &&
        checkpoint.previous === previous &&
        isSigned(key, checkpoint) &&
        root === rootOf(heads.get(number) ?? []);
      if (!isWhole) breaks.push(wrong('signature', number));
      signatures.set(number, signature);
      previous = signature;
      last = number;
    }
  }
  for (const note of (await notes?.read()) ?? []) {
    const isKnown =
      note &&
      isSigned(key, note) &&
      signatures.get(note.number) === note.signature;
    if (!isKnown) breaks.push(wrong('outside', note?.number ?? 0));
  }
  return { breaks, last };
}

/** The heads of several checkpoints that follow each other. */
async function headsOf(
  db: Knex,
  checkpoints: readonly Checkpoint[],
): Promise<ReadonlyMap<number, readonly Head[]>> {
  const rows: readonly Head[] = await db<Head>('access_heads').whereBetween(
    'checkpoint',
    [checkpoints[0].number, checkpoints[checkpoints.length - 1].number],
  );
  const heads = new Map<number, Head[]>();
  for (const row of rows) {
    const of = heads.get(row.checkpoint) ?? [];
    of.push(row);
    heads.set(row.checkpoint, of);
  }
  return heads;
}

function wrong(kind: AccessBreak['kind'], number: number): AccessBreak {
  return { kind, subject: String(number), number: 0 };
}
