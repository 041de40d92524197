import type { LoggerService } from '@backstage/backend-plugin-api';
import type { LeasedMessage, Outbox } from './Outbox';

const batch = 20;

/**
 * Sends what stands in the outbox. Woken after each commit; the scheduler wakes it too,
 * for what a process left behind when it stopped between commit and sending.
 */
export class Dispatcher {
  readonly #outbox: Outbox;
  readonly #send: (message: LeasedMessage) => Promise<void>;
  readonly #logger: LoggerService;
  #running: Promise<void> | undefined;
  #again = false;
  #stopped = false;

  constructor(options: {
    readonly outbox: Outbox;
    readonly send: (message: LeasedMessage) => Promise<void>;
    readonly logger: LoggerService;
  }) {
    this.#outbox = options.outbox;
    this.#send = options.send;
    this.#logger = options.logger;
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

  /** Lets what is on its way leave, and starts nothing more. What is left waits for the next process. */
  async stop(): Promise<void> {
    this.#stopped = true;
    await this.#running;
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

  async #sendBatch(): Promise<boolean> {
    const messages = await this.#outbox.claim(new Date(), batch);
    for (const message of messages) {
      try {
        await this.#send(message);
        await this.#outbox.complete(message);
      } catch {
        // What failed may quote what it got, so only ids are logged.
        this.#logger.warn(
          `Message ${message.id} could not leave, attempt ${message.attempt}; it is tried again.`,
        );
        await this.#outbox.postpone(message, new Date());
      }
    }
    return messages.length === batch && !this.#stopped;
  }
}
