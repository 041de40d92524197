import type { KeyObject } from 'node:crypto';
import type { Knex } from 'knex';
import { isTaken } from '../database';
import type { NewRow } from '../insertTogether';
import { problems } from '../problems';
import type { DataKeys } from '../sealing';
import type { AttemptKey, IdempotencyStore, Reply } from './IdempotencyStore';

/** An answer, and whether it was given before. */
export interface Answered {
  readonly status: number;
  readonly body: unknown;
  readonly replayed: boolean;
}

/** The row that remembers the first reply; it is written in the transaction of the effect. */
export type Remember = (reply: Reply, key: KeyObject) => NewRow;

/**
 * Does a thing once however often it is asked for with the same key. The reply stands in the transaction
 * of the effect: there is no moment in which one exists without the other. Of two at the same time
 * the unique key lets one through, and the other gets its reply.
 */
export async function once(options: {
  readonly db: Knex;
  readonly dataKeys: DataKeys;
  readonly store: IdempotencyStore;
  readonly attempt: AttemptKey;
  readonly body: unknown;
  readonly at: string;
  readonly effect: (remember: Remember) => Promise<Reply>;
}): Promise<Answered> {
  const { db, dataKeys, store, attempt, body, at, effect } = options;

  const earlier = async (): Promise<Answered | undefined> => {
    const found = await store.find(db, attempt, body);
    if (!found) return undefined;
    const key = await dataKeys.find(db, found.caseId);
    if (!key) throw problems.submissionNotFound();
    return { status: found.status, body: found.open(key), replayed: true };
  };

  const answered = await earlier();
  if (answered) return answered;
  try {
    const reply = await effect((first, key) =>
      store.rowFor(attempt, { body, reply: first, key, at }),
    );
    return { status: reply.status, body: reply.body, replayed: false };
  } catch (error) {
    // The twin may have won the key, or changed the case under it.
    const twin = await earlier();
    if (twin) return twin;
    throw isTaken(error) ? problems.unavailable('The database') : error;
  }
}
