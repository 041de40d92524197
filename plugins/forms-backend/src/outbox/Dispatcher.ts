import type { LoggerService } from '@backstage/backend-plugin-api';
import { within } from '../authorize/within';
import type { Listener } from './Listener';
import type { LeasedMessage, Outbox } from './Outbox';

/** Few enough that all of a batch are through, even if nobody answers, before its lease ends. */
const batch = 20;
const patience = 10_000;
/** What is committed within this time leaves together. */
const gathering = 100;

/**
 * Sends what stands in the outbox, soon after each commit; the scheduler wakes it too,
 * for what a process left behind when it stopped between commit and sending.
 */
export class Dispatcher {
  readonly #outbox: Outbox;
  readonly #listeners: Listener[] = [];
  readonly #logger: LoggerService;
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
    const ofCases = new Map<string, LeasedMessage[]>();
    for (const message of messages) {
      const { caseId } = message;
      ofCases.set(caseId, [...(ofCases.get(caseId) ?? []), message]);
    }
    const left = await Promise.all(
      [...ofCases.values()].map(ofCase => this.#sendInOrder(ofCase)),
    );
    if (left.flat().length > 0) await this.#outbox.complete(left.flat());
    return messages.length === batch && !this.#stopped;
  }

  /** What happened to one case is told one after the other; what one listener could not hear holds the rest back. */
  async #sendInOrder(messages: readonly LeasedMessage[]) {
    const left: LeasedMessage[] = [];
    for (const message of messages) {
      const isHeldBack = left.length < messages.indexOf(message);
      const heard = isHeldBack ? message.heard : await this.#send(message);
      if (this.#listeners.every(({ id }) => heard.includes(id))) {
        left.push(message);
      } else {
        await this.#outbox.postpone({ ...message, heard }, new Date());
      }
    }
    return left;
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
