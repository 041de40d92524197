import type { LoggerService } from '@backstage/backend-plugin-api';
import type { LeasedMessage, Outbox } from './Outbox';

const batch = 50;
/** What is committed within this time leaves together. */
const gathering = 100;

/**
 * Sends what stands in the outbox, soon after each commit; the scheduler wakes it too,
 * for what a process left behind when it stopped between commit and sending.
 */
export class Dispatcher {
  readonly #outbox: Outbox;
  readonly #send: (message: LeasedMessage) => Promise<void>;
  readonly #logger: LoggerService;
  #running: Promise<void> | undefined;
  #again = false;
  #planned: NodeJS.Timeout | undefined;
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

  /** Lets what is on its way leave, and starts nothing more. What is left waits for the next process. */
  async stop(): Promise<void> {
    this.#stopped = true;
    clearTimeout(this.#planned);
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
    const left: LeasedMessage[] = [];
    for (const message of messages) {
      try {
        await this.#send(message);
        left.push(message);
      } catch {
        // What failed may quote what it got, so only ids are logged.
        this.#logger.warn(
          `Message ${message.id} could not leave, attempt ${message.attempt}; it is tried again.`,
        );
        await this.#outbox.postpone(message, new Date());
      }
    }
    if (left.length > 0) await this.#outbox.complete(left);
    return messages.length === batch && !this.#stopped;
  }
}
