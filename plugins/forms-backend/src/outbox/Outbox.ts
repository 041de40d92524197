import type { Knex } from 'knex';
import type { NewRow } from '../insertTogether';
import { attemptsInARow, waitAfter } from './waitAfter';

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
  set_aside_at: string | null;
}

const lease = 30_000;

/**
 * Messages that leave after the transaction that wrote them. Each leaves at least once, and those of one case in their
 * order: the first that has not left holds back the others of its case, and none of another.
 */
export class Outbox {
  readonly #db: Knex;

  constructor(db: Knex) {
    this.#db = db;
  }

  /** The row of a message, to be written with what it tells about. */
  rowFor(message: OutboxMessage): NewRow {
    const values: Omit<OutboxRow, 'id' | 'attempt' | 'heard' | 'set_aside_at'> =
      {
        case_id: message.caseId,
        revision: message.revision,
        command: message.command,
        at: message.at,
        actor: message.actor,
        leased_until: message.at,
      };
    return { table: 'outbox', values };
  }

  /**
   * Takes up to `limit` messages that are due, the first of each case. Two processes never get the same one
   * while a lease lasts, and whoever gets it after that has the greater attempt: the later one alone may finish.
   */
  async claim(now: Date, limit: number): Promise<readonly LeasedMessage[]> {
    const due = this.#db('outbox as first')
      .where('first.leased_until', '<=', now.toISOString())
      .whereNull('first.set_aside_at')
      .whereNotExists(
        this.#db('outbox as earlier')
          .whereRaw('earlier.case_id = first.case_id and earlier.id < first.id')
          .select(this.#db.raw('1')),
      )
      .orderBy('first.id')
      .limit(limit)
      .select('first.id')
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
    return this.#held(messages).delete();
  }

  /**
   * Puts a message back, to be tried later and later by those who have not heard it. The last attempt of a row of them
   * sets it aside instead: `set-aside` then. A lease that was lost changes nothing.
   */
  async postpone(
    { id, attempt, heard }: LeasedMessage,
    now: Date,
    share: number = Math.random(),
  ): Promise<'waits' | 'set-aside'> {
    const isLast = attempt % attemptsInARow === 0;
    const wait = waitAfter(attempt, share);
    const held = await this.#db<OutboxRow>('outbox')
      .where({ id, attempt })
      .update({
        heard: JSON.stringify(heard),
        leased_until: new Date(now.getTime() + wait).toISOString(),
        set_aside_at: isLast ? now.toISOString() : null,
      });
    return isLast && held > 0 ? 'set-aside' : 'waits';
  }

  /** Gives messages back at once, for another process to take. */
  async release(messages: readonly LeasedMessage[], now: Date): Promise<void> {
    await this.#held(messages).update({ leased_until: now.toISOString() });
  }

  /** What is still held under the attempt it was claimed with. */
  #held(messages: readonly LeasedMessage[]) {
    return this.#db<OutboxRow>('outbox').whereIn(
      ['id', 'attempt'],
      messages.map(({ id, attempt }) => [id, attempt]),
    );
  }
}

function toMessage(row: OutboxRow): LeasedMessage {
  const { case_id: caseId, id, revision, command, at, actor, attempt } = row;
  const heard = JSON.parse(row.heard) as readonly string[];
  return { id, attempt, heard, caseId, revision, command, at, actor };
}
