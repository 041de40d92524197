import type { LoggerService } from '@backstage/backend-plugin-api';
import type { Knex } from 'knex';
import { SealBroken, type Wrapping } from '../sealing';
import {
  keyTables,
  replaceWrapped,
  wrappedByOthers,
  type KeyTable,
  type StoredKey,
} from './wrappedKeys';

/** One statement binds four values of each, and SQLite takes some 32 000. */
const batch = 500;

/** What a run has done. */
export interface Rewrapped {
  readonly done: number;
  /** Data keys that do not open; they stay as they are. */
  readonly broken: number;
}

/**
 * Wraps every data key with the current version. What is sealed with a data key stays as it is, so requests go on; each
 * batch is one statement, and what is done is what the table says, so a run that was killed goes on where it was.
 */
export class Rewrap {
  readonly #db: Knex;
  readonly #wrapping: Wrapping;
  readonly #logger: LoggerService;
  #running: Promise<Rewrapped> | undefined;

  constructor(rooms: {
    readonly db: Knex;
    readonly wrapping: Wrapping;
    readonly logger: LoggerService;
  }) {
    this.#db = rooms.db;
    this.#wrapping = rooms.wrapping;
    this.#logger = rooms.logger;
  }

  /** Goes on until nothing is left; who asks while it runs gets the same result. */
  async run(signal?: AbortSignal): Promise<Rewrapped> {
    this.#running ??= this.#run(signal).finally(() => {
      this.#running = undefined;
    });
    return this.#running;
  }

  async #run(signal?: AbortSignal): Promise<Rewrapped> {
    let done = 0;
    let broken = 0;
    for (const table of keyTables) {
      let after = '';
      for (;;) {
        if (signal?.aborted) return { done, broken };
        // A service may turn to a newer version at any time.
        const current = await this.#wrapping.currentVersion();
        const page = { current, after, limit: batch };
        const stored = await wrappedByOthers(this.#db, table, page);
        if (stored.length === 0) break;
        after = stored[stored.length - 1].owner;
        const result = await this.#batch(table, stored);
        done += result.done;
        broken += result.broken;
      }
    }
    if (done > 0) this.#logger.info(`${done} data keys are wrapped anew.`);
    return { done, broken };
  }

  async #batch(
    table: KeyTable,
    stored: readonly StoredKey[],
  ): Promise<Rewrapped> {
    const all = await Promise.all(
      stored.map(async before => ({ before, after: await this.#one(before) })),
    );
    const changes = all.flatMap(({ before, after }) =>
      after ? [{ before, after }] : [],
    );
    if (changes.length === 0) return { done: 0, broken: all.length };
    const done = await replaceWrapped(this.#db, table, changes);
    return { done, broken: all.length - changes.length };
  }

  async #one(stored: StoredKey) {
    try {
      return await this.#wrapping.rewrap(stored.owner, stored);
    } catch (error) {
      // A service that is down is no broken key: the run ends, and the next one goes on.
      if (!(error instanceof SealBroken)) throw error;
      this.#logger.error(
        `The data key of '${stored.owner}' does not open with the key '${stored.keyId}'. Restore its row from a backup.`,
      );
      return undefined;
    }
  }
}
