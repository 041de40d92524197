import type { Knex } from 'knex';
import type { DataKeys } from '../sealing';

const keptFor = 5 * 60_000;

/**
 * Looks whether each key that wraps data keys here opens one of them, and whether a new one can be made. All data keys
 * are looked through for that, so what was found usable counts for five minutes; what was not is looked at again.
 */
export function keysUsable(
  db: Knex,
  dataKeys: DataKeys,
  now: () => number = Date.now,
): () => Promise<boolean> {
  let usableAt = -Infinity;
  return async () => {
    if (now() - usableAt < keptFor) return true;
    const made = await dataKeys.createLoose('readiness');
    await dataKeys.unwrap('readiness', made.stored);
    const samples: { owner: string }[] = await db('data_keys')
      .groupBy('key_id')
      .min({ owner: 'owner' });
    for (const { owner } of samples) {
      if (!(await dataKeys.find(db, owner))) return false;
    }
    usableAt = now();
    return true;
  };
}
