import type { LoggerService } from '@backstage/backend-plugin-api';
import type { Knex } from 'knex';
import type { DataKeys } from '../sealing';
import type { AccessRow, ChainHead } from './chain';
import { rootOf, sign, type Checkpoint } from './checkpoint';
import type { CheckpointNotes } from './CheckpointFile';

/** Clocks of several backends differ, and a slow transaction shows its rows late. */
const overlap = 600_000;

/** A chain that has grown: its head, and the number it had at the last checkpoint. */
export interface GrownChain extends ChainHead {
  readonly from: number;
}

/**
 * Writes down, once a minute, how far each chain of the access log has come. A checkpoint is signed, vouches for the one
 * before and is noted outside the database, so that rows cannot be cut off at the end, nor chains made anew.
 */
export class Checkpoints {
  readonly #db: Knex;
  readonly #dataKeys: DataKeys;
  readonly #logger: LoggerService;
  readonly #notes: CheckpointNotes | undefined;

  constructor(rooms: {
    readonly db: Knex;
    readonly dataKeys: DataKeys;
    readonly logger: LoggerService;
    /** Without notes a checkpoint is a line in the log. */
    readonly notes: CheckpointNotes | undefined;
  }) {
    this.#db = rooms.db;
    this.#dataKeys = rooms.dataKeys;
    this.#logger = rooms.logger;
    this.#notes = rooms.notes;
  }

  /** The newest checkpoint. */
  async last(db: Knex = this.#db): Promise<Checkpoint | undefined> {
    return db<Checkpoint>('access_checkpoints')
      .orderBy('number', 'desc')
      .first();
  }

  /** Makes a checkpoint where a chain has grown, and notes what is not noted yet. The chains, for who mirrors them. */
  async make(now = new Date()): Promise<readonly GrownChain[]> {
    const key = await this.#dataKeys.own(this.#db, 'checkpoints');
    const grown = await this.#db.transaction(async tx => {
      const last = await this.last(tx);
      const since = last
        ? new Date(Date.parse(last.at) - overlap).toISOString()
        : '';
      const heads = await grownSince(tx, since);
      if (heads.length === 0) return [];
      const checkpoint = sign(key, {
        number: (last?.number ?? 0) + 1,
        at: now.toISOString(),
        root: rootOf(heads),
        previous: last?.signature ?? '',
      });
      // Two backends at once: the number is the primary key, and one of them fails whole.
      await tx('access_checkpoints').insert(checkpoint);
      await tx.batchInsert(
        'access_heads',
        heads.map(({ case_id, number, hash }) => ({
          ...{ case_id, number, hash },
          checkpoint: checkpoint.number,
        })),
        200,
      );
      return heads;
    });
    await this.#note();
    return grown;
  }

  async #note(): Promise<void> {
    const noted = (await this.#notes?.read()) ?? [];
    const last = await this.last();
    const upTo = this.#notes
      ? Math.max(0, ...noted.map(one => one?.number ?? 0))
      : this.#loggedUpTo ?? (last?.number ?? 1) - 1;
    const missing: readonly Checkpoint[] = await this.#db<Checkpoint>(
      'access_checkpoints',
    )
      .where('number', '>', upTo)
      .orderBy('number');
    if (missing.length === 0) return;
    if (this.#notes) await this.#notes.add(missing);
    else {
      for (const { number, root, signature } of missing) {
        this.#logger.info(
          `Checkpoint ${number} of the access log: root ${root}, signature ${signature}`,
        );
      }
    }
    this.#loggedUpTo = last?.number;
  }

  #loggedUpTo: number | undefined;
}

/** The heads of the chains that have grown beyond their last checkpoint since a moment. */
async function grownSince(
  tx: Knex.Transaction,
  since: string,
): Promise<readonly GrownChain[]> {
  const candidates = tx('access_log')
    .where('at', '>=', since)
    .select('case_id');
  const rows: readonly {
    readonly case_id: string;
    readonly number: number;
    readonly seen: number | null;
  }[] = await tx('access_log as log')
    .whereIn('log.case_id', candidates)
    .groupBy('log.case_id')
    .select('log.case_id')
    .max({ number: 'log.number' })
    .select({
      seen: tx('access_heads as head')
        .whereRaw('head.case_id = log.case_id')
        .max('head.number'),
    });
  const grown = rows.filter(({ number, seen }) => number > (seen ?? 0));
  const heads: GrownChain[] = [];
  for (const { case_id, number, seen } of grown) {
    const row = await tx<AccessRow>('access_log')
      .where({ case_id, number })
      .first('hash');
    heads.push({ case_id, number, hash: row!.hash, from: seen ?? 0 });
  }
  return heads;
}
