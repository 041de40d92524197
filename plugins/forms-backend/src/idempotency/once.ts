import type { KeyObject } from 'node:crypto';
import type { Knex } from 'knex';
import { AccessLog } from '../access/AccessLog';
import { holdSubject } from '../access/holdSubject';
import { isTaken } from '../database';
import { insertTogether, type NewRow } from '../insertTogether';
import { problems } from '../problems';
import type { DataKeys } from '../sealing';
import type { AttemptKey, IdempotencyStore, Reply } from './IdempotencyStore';

const accessLog = new AccessLog();

/** An answer, and whether it was given before. */
export interface Answered {
  readonly status: number;
  readonly body: unknown;
  readonly replayed: boolean;
}

/** The row that remembers the first reply; it is written in the transaction of the effect. */
export type Remember = (reply: Reply, key: KeyObject) => NewRow;

/** The first answer to an attempt, where it was given and its case is still there. */
export async function answeredBefore(options: {
  readonly db: Knex;
  readonly dataKeys: DataKeys;
  readonly store: IdempotencyStore;
  readonly attempt: AttemptKey;
  readonly body: unknown;
}): Promise<Answered | undefined> {
  const { db, dataKeys, store, attempt, body } = options;
  const found = await store.find(db, attempt, body);
  if (!found) return undefined;
  const key = await dataKeys.find(db, found.caseId);
  if (!key) throw problems.submissionNotFound();
  const reply = found.open(key);
  await writeDownReplay(db, found.caseId, attempt.actor);
  return { status: found.status, body: reply, replayed: true };
}

/** What is given out a second time is read a second time. A draft has no log: nobody but its author reads it. */
async function writeDownReplay(
  db: Knex,
  caseId: string,
  actor: string,
): Promise<void> {
  const at = new Date().toISOString();
  await db.transaction(async tx => {
    if (!(await holdSubject(tx, caseId))) return;
    const access = { caseId, at, actor, action: 'replay' };
    await insertTogether(tx, [await accessLog.next(tx, access)]);
  });
}

/** How often two different things may draw the same random value before we give up. */
const turns = 3;

/**
 * Does a thing once however often it is asked for with the same key. The reply stands in the transaction
 * of the effect, under a unique key: a second time the effect fails whole and the first reply is given,
 * whether the first was last week or is on its way now. So only repeated attempts look for an earlier one.
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
  const { store, attempt, body, at, effect } = options;

  for (let turn = 0; turn < turns; turn++) {
    try {
      const reply = await effect((first, key) =>
        store.rowFor(attempt, { body, reply: first, key, at }),
      );
      return { status: reply.status, body: reply.body, replayed: false };
    } catch (error) {
      // The reply was given before, or a twin at the same time won the key or changed the case under it.
      const answered = await answeredBefore(options);
      if (answered) return answered;
      // A reference that was drawn twice is drawn again.
      if (!isTaken(error)) throw error;
    }
  }
  throw problems.unavailable('The database');
}
