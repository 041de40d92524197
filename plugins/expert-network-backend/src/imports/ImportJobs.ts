import type { LoggerService } from '@backstage/backend-plugin-api';
import type { ImportState } from '@tukiverkko/plugin-expert-network-common';
import type { Import } from './ImportRow';
import type { ImportsStore } from './ImportsStore';

/** A list that nobody worked on for so long is taken up by whoever looks next. */
const leaseTime = 60_000;

type Work = (list: Import, goOn: () => Promise<boolean>) => Promise<void>;

/** Checks and applies lists beside the requests, one list at a time. A process that dies loses its lease, and nothing else. */
export class ImportJobs {
  readonly #store: ImportsStore;
  readonly #logger: LoggerService;
  readonly #works: Partial<Record<ImportState, Work>>;
  #running: Promise<void> | undefined;
  #again = false;
  #isStopped = false;

  constructor(options: {
    readonly store: ImportsStore;
    readonly logger: LoggerService;
    readonly check: Work;
    readonly apply: Work;
  }) {
    this.#store = options.store;
    this.#logger = options.logger;
    this.#works = { checking: options.check, applying: options.apply };
  }

  /** Looks for work now; resolves when there is none left. */
  async wake(): Promise<void> {
    this.#again = true;
    this.#running ??= this.#work().finally(() => {
      this.#running = undefined;
    });
    return this.#running;
  }

  /** Lets go of the work; somebody else takes it up. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    await this.#running;
  }

  async #work(): Promise<void> {
    while (this.#again && !this.#isStopped) {
      this.#again = false;
      try {
        for (;;) {
          const list = await this.#store.lease(at(0), at(leaseTime));
          if (!list || this.#isStopped) break;
          await this.#workOn(list);
        }
      } catch (error) {
        // The lease ends by itself, and the list is taken up again.
        this.#logger.warn(
          `The import of a list was interrupted and is taken up again within a minute or two: ${error}`,
        );
      }
    }
  }

  async #workOn(list: Import): Promise<void> {
    const goOn = async () =>
      !this.#isStopped && this.#store.keep(list.id, list.state, at(leaseTime));
    await this.#works[list.state]?.(list, goOn);
  }
}

function at(later: number): string {
  return new Date(Date.now() + later).toISOString();
}
