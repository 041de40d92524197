import type { Knex } from 'knex';

interface NoticeRow {
  message_id: number;
  recipient: string;
  at: string;
}

/** Whom a message of the outbox has reached, so that a repeat reaches the others alone. */
export class NoticesStore {
  readonly #db: Knex;

  constructor(db: Knex) {
    this.#db = db;
  }

  async reached(messageId: number): Promise<ReadonlySet<string>> {
    const people: string[] = await this.#db<NoticeRow>('notices')
      .where({ message_id: messageId })
      .pluck('recipient');
    return new Set(people);
  }

  async add(
    messageId: number,
    people: readonly string[],
    at: string,
  ): Promise<void> {
    await this.#db<NoticeRow>('notices')
      .insert(
        people.map(recipient => ({ message_id: messageId, recipient, at })),
      )
      .onConflict(['message_id', 'recipient'])
      .ignore();
  }

  /** Forgets what is so old that no message of then can still be on its way. */
  async forgetBefore(moment: Date): Promise<void> {
    await this.#db<NoticeRow>('notices')
      .where('at', '<', moment.toISOString())
      .delete();
  }
}
