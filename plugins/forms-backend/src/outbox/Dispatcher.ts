import type { LoggerService } from '@backstage/backend-plugin-api';
import { within } from '../authorize/within';
import type { Listener } from './Listener';
import type { LeasedMessage, Outbox } from './Outbox';

/** Few enough that all of a batch are through, even if nobody answers, before its lease ends. */
const batch = 20;
const patience = 10_000;
/** What is committed within this time leaves together. */
const gathering = 100;
/** How long a process that stops waits for listeners before it gives their messages back. */
const farewell = 5_000;

/**
 * Sends what stands in the outbox, soon after each commit; the scheduler wakes it too,
 * for what a process left behind when it stopped between commit and sending.
 */
export class Dispatcher {
  readonly #outbox: Outbox;
  readonly #listeners: Listener[] = [];
  readonly #logger: LoggerService;
  readonly #leased = new Set<LeasedMessage>();
  #running: Promise<void> | undefined;
  #again = false;
  #planned: NodeJS.Timeout | undefined;
  #stopped = false;

  constructor(options: {
    readonly outbox: Outbox;
    readonly logger: LoggerService;
  }) {
    this.#outbox = options.outbox;
    this.#logger = options.logger;
  }

  /** From here on a listener hears every message. */
  tell(listener: Listener): void {
    this.#listeners.push(listener);
  }

  /** Who hears every message. */
  listeners(): readonly string[] {
    return this.#listeners.map(({ id }) => id);
  }

  /** Plans a wake. Many commits in a row share one, so that sending does not compete with them. */
  soon(): void {
    if (this.#stopped) return;
    this.#planned ??= setTimeout(() => {
      this.#planned = undefined;
      void this.wake();
    }, gathering);
  }

  /** Sends everything that is due. One run at a time; a wake during a run means one more. */
  async wake(): Promise<void> {
    if (this.#stopped) return undefined;
    if (this.#running) {
      this.#again = true;
      return this.#running;
    }
    this.#running = this.#run();
    try {
      await this.#running;
    } finally {
      this.#running = undefined;
    }
    return undefined;
  }

  /** Lets what is on its way leave, starts nothing more, and gives back at once what could not leave in time. */
  async stop(limit: number = farewell): Promise<void> {
    this.#stopped = true;
    clearTimeout(this.#planned);
    try {
      await within(limit, this.#running ?? Promise.resolve());
    } catch {
      await this.#outbox.release([...this.#leased], new Date());
    }
  }

  async #run() {
    do {
      this.#again = false;
      try {
        while (await this.#sendBatch());
      } catch (error) {
        this.#logger.warn(`The outbox waits for the database: ${error}`);
      }
    } while (this.#again && !this.#stopped);
  }

  /** True where there may be more: what stood behind the messages of this batch is first in its case now. */
  async #sendBatch(): Promise<boolean> {
    const messages = await this.#outbox.claim(new Date(), batch);
    if (this.#stopped) {
      await this.#outbox.release(messages, new Date());
      return false;
    }
    for (const message of messages) this.#leased.add(message);
    try {
      const left = await Promise.all(
        messages.map(message => this.#sendOne(message)),
      );
      const told = messages.filter((_, i) => left[i]);
      if (told.length > 0) await this.#outbox.complete(told);
    } finally {
      for (const message of messages) this.#leased.delete(message);
    }
    return messages.length > 0 && !this.#stopped;
  }

  /** True once everybody has heard it. */
  async #sendOne(message: LeasedMessage): Promise<boolean> {
    const heard = await this.#send(message);
    const deaf = this.listeners().filter(id => !heard.includes(id));
    if (deaf.length === 0) return true;
    const after = await this.#outbox.postpone(
      { ...message, heard },
      new Date(),
    );
    if (after === 'set-aside') {
      this.#logger.error(
        `Message ${message.id} was set aside after ${
          message.attempt
        } attempts: it did not reach ${deaf.join(', ')}. ` +
          `What happened later to case ${message.caseId} waits behind it until somebody retries it at /operations.`,
      );
    }
    return false;
  }

  /** Who has heard the message now. */
  async #send(message: LeasedMessage): Promise<readonly string[]> {
    const heard = await Promise.all(
      this.#listeners.map(async listener => {
        const { id } = listener;
        if (message.heard.includes(id)) return [id];
        try {
          await within(patience, listener.hear(message));
          return [id];
        } catch {
          // What failed may quote what it got, so only ids are logged.
          this.#logger.warn(
            `Message ${message.id} did not reach '${id}', attempt ${message.attempt}; it is tried again.`,
          );
          return [];
        }
      }),
    );
    return heard.flat();
  }
}
