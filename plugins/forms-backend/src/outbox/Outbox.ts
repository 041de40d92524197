import type { Knex } from 'knex';
import type { NewRow } from '../insertTogether';

/** What happened to a case, for others to look again. Ids and words of the lifecycle only. */
export interface OutboxMessage {
  readonly caseId: string;
  readonly revision: number;
  readonly command: string;
  readonly at: string;
  /** Entity ref of who did it; null where time did. */
  readonly actor: string | null;
}

/** A message that this process holds until the lease ends. */
export interface LeasedMessage extends OutboxMessage {
  readonly id: number;
  readonly attempt: number;
  /** Ids of the listeners that have heard it already. */
  readonly heard: readonly string[];
}

interface OutboxRow {
  id: number;
  case_id: string;
  revision: number;
  command: string;
  at: string;
  actor: string | null;
  attempt: number;
  heard: string;
  leased_until: string;
}

const lease = 30_000;
/** Whatever was away for long is told within this time after it is back. */
const longestWait = 300_000;

/** Messages that leave after the transaction that wrote them. Each leaves at least once. */
export class Outbox {
  readonly #db: Knex;

  constructor(db: Knex) {
    this.#db = db;
  }

  /** The row of a message, to be written with what it tells about. */
  rowFor(message: OutboxMessage): NewRow {
    const values: Omit<OutboxRow, 'id' | 'attempt' | 'heard'> = {
      case_id: message.caseId,
      revision: message.revision,
      command: message.command,
      at: message.at,
      actor: message.actor,
      leased_until: message.at,
    };
    return { table: 'outbox', values };
  }

  /** Takes up to `limit` messages that are due. Two processes never get the same one while a lease lasts. */
  async claim(now: Date, limit: number): Promise<readonly LeasedMessage[]> {
    const due = this.#db('outbox')
      .where('leased_until', '<=', now.toISOString())
      .orderBy('id')
      .limit(limit)
      .select('id')
      .modify(query => {
        // SQLite is one connection: the statement itself is the lock.
        if (this.#db.client.config.client === 'pg')
          query.forUpdate().skipLocked();
      });
    const until = new Date(now.getTime() + lease).toISOString();
    const claimed: OutboxRow[] = await this.#db<OutboxRow>('outbox')
      .whereIn('id', due)
      .increment('attempt', 1)
      .update({ leased_until: until })
      .returning([
        'id',
        'case_id',
        'revision',
        'command',
        'at',
        'actor',
        'attempt',
        'heard',
      ]);
    return claimed.map(toMessage).sort((a, b) => a.id - b.id);
  }

  /** Forgets messages that left, and says how many; one whose lease ended meanwhile is held by someone else. */
  async complete(messages: readonly LeasedMessage[]): Promise<number> {
    return this.#db('outbox')
      .whereIn(
        ['id', 'attempt'],
        messages.map(({ id, attempt }) => [id, attempt]),
      )
      .delete();
  }

  /** Puts a message back, to be tried later and later by those who have not heard it. */
  async postpone(
    { id, attempt, heard }: LeasedMessage,
    now: Date,
  ): Promise<void> {
    const wait = Math.min(1_000 * 2 ** (attempt - 1), longestWait);
    await this.#db('outbox')
      .where({ id, attempt })
      .update({
        heard: JSON.stringify(heard),
        leased_until: new Date(now.getTime() + wait).toISOString(),
      });
  }
}

function toMessage(row: OutboxRow): LeasedMessage {
  const { case_id: caseId, id, revision, command, at, actor, attempt } = row;
  const heard = JSON.parse(row.heard) as readonly string[];
  return { id, attempt, heard, caseId, revision, command, at, actor };
}
