import type { Knex } from 'knex';
import type { NewRow } from '../insertTogether';

/** What happened to a case, for others to look again. Ids and words of the lifecycle only. */
export interface OutboxMessage {
  readonly caseId: string;
  readonly revision: number;
  readonly command: string;
  readonly at: string;
}

/** A message that this process holds until the lease ends. */
export interface LeasedMessage extends OutboxMessage {
  readonly id: number;
  readonly attempt: number;
}

interface OutboxRow {
  id: number;
  case_id: string;
  revision: number;
  command: string;
  at: string;
  attempt: number;
  leased_until: string;
}

const lease = 30_000;
const longestWait = 3_600_000;

/** Messages that leave after the transaction that wrote them. Each leaves at least once. */
export class Outbox {
  readonly #db: Knex;

  constructor(db: Knex) {
    this.#db = db;
  }

  /** The row of a message, to be written with what it tells about. */
  rowFor(message: OutboxMessage): NewRow {
    const values: Omit<OutboxRow, 'id' | 'attempt'> = {
      case_id: message.caseId,
      revision: message.revision,
      command: message.command,
      at: message.at,
      leased_until: message.at,
    };
    return { table: 'outbox', values };
  }

  /** Takes up to `limit` messages that are due. Two processes never get the same one while a lease lasts. */
  async claim(now: Date, limit: number): Promise<readonly LeasedMessage[]> {
    return this.#db.transaction(async tx => {
      const due: OutboxRow[] = await tx<OutboxRow>('outbox')
        .where('leased_until', '<=', now.toISOString())
        .orderBy('id')
        .limit(limit)
        .modify(query => {
          // SQLite is one connection: the transaction itself is the lock.
          if (tx.client.config.client === 'pg') query.forUpdate().skipLocked();
        });
      const until = new Date(now.getTime() + lease).toISOString();
      await tx<OutboxRow>('outbox')
        .whereIn(
          'id',
          due.map(row => row.id),
        )
        .increment('attempt', 1)
        .update({ leased_until: until });
      return due.map(row => ({
        id: row.id,
        attempt: row.attempt + 1,
        caseId: row.case_id,
        revision: row.revision,
        command: row.command,
        at: row.at,
      }));
    });
  }

  /** Forgets a message that left. False when the lease ended meanwhile and someone else holds it. */
  async complete({ id, attempt }: LeasedMessage): Promise<boolean> {
    return (await this.#db('outbox').where({ id, attempt }).delete()) === 1;
  }

  /** Puts a message back, to be tried later and later. */
  async postpone({ id, attempt }: LeasedMessage, now: Date): Promise<void> {
    const wait = Math.min(1_000 * 2 ** (attempt - 1), longestWait);
    await this.#db('outbox')
      .where({ id, attempt })
      .update({ leased_until: new Date(now.getTime() + wait).toISOString() });
  }
}
