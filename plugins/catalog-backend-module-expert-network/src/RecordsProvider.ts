import type { LoggerService } from '@backstage/backend-plugin-api';
import {
  ANNOTATION_LOCATION,
  ANNOTATION_ORIGIN_LOCATION,
} from '@backstage/catalog-model';
import type {
  DeferredEntity,
  EntityProvider,
  EntityProviderConnection,
} from '@backstage/plugin-catalog-node';
import {
  recordsLocation,
  type RecordsFeed,
  type RecordsFeedItem,
} from '@tukiverkko/plugin-expert-network-common';

/** What is there is looked for again this often, however many hints were missed; sooner where it could not be read. */
const pause = { settled: 30_000, failed: 3_000 };

/**
 * All of them are given again this often: while a file still had its ref, the catalogue passed a record over, and
 * tells nobody when the file lets go of it.
 */
const wholeEvery = 300_000;

/** Records changed after a place in the order of their changes. */
export type ReadRecords = (after: number) => Promise<RecordsFeed>;

/**
 * Gives the catalogue the records that are kept in the portal: all of them at the start, then each as it changes.
 * Where they cannot be read, what the catalogue has stays.
 */
export class RecordsProvider implements EntityProvider {
  readonly #read: ReadRecords;
  readonly #logger: LoggerService;
  #connection: EntityProviderConnection | undefined;
  #cursor = 0;
  /** When all of them were given; never, where this is undefined. */
  #wholeAt: number | undefined;
  #running: Promise<void> | undefined;
  #again = false;
  #stopped = false;
  #isFailing = false;
  #timer: NodeJS.Timeout | undefined;

  constructor(options: {
    readonly read: ReadRecords;
    readonly logger: LoggerService;
  }) {
    this.#read = options.read;
    this.#logger = options.logger;
  }

  getProviderName(): string {
    return 'tukiverkko-records';
  }

  async connect(connection: EntityProviderConnection): Promise<void> {
    this.#connection = connection;
  }

  /** Looks for changes now. One look at a time; being asked during one means one more. */
  async look(): Promise<void> {
    if (this.#running) {
      this.#again = true;
      return this.#running;
    }
    clearTimeout(this.#timer);
    this.#running = this.#lookUntilQuiet();
    try {
      await this.#running;
    } finally {
      this.#running = undefined;
      this.#plan();
    }
    return undefined;
  }

  /** Looks no more. */
  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#timer);
  }

  #plan(): void {
    if (this.#stopped) return;
    this.#timer = setTimeout(
      () => void this.look(),
      this.#isFailing ? pause.failed : pause.settled,
    );
    this.#timer.unref();
  }

  async #lookUntilQuiet(): Promise<void> {
    do {
      this.#again = false;
      try {
        await this.#giveChanges();
        this.#tell(false);
      } catch (error) {
        this.#tell(true, error);
      }
    } while (this.#again && !this.#stopped);
  }

  async #giveChanges(): Promise<void> {
    const connection = this.#connection;
    if (!connection) return;
    const isWhole =
      this.#wholeAt === undefined || Date.now() >= this.#wholeAt + wholeEvery;
    const { items, cursor } = await this.#readFrom(isWhole ? 0 : this.#cursor);
    const entities = items.map(item => this.#deferred(item));
    if (isWhole) {
      await connection.applyMutation({ type: 'full', entities });
      this.#wholeAt = Date.now();
    } else if (entities.length > 0) {
      await connection.applyMutation({
        type: 'delta',
        added: entities,
        removed: [],
      });
    }
    this.#cursor = cursor;
  }

  /** Page by page; of a record that changes meanwhile the last state counts. */
  async #readFrom(after: number): Promise<RecordsFeed> {
    const latest = new Map<string, RecordsFeedItem>();
    let cursor = after;
    for (;;) {
      const page = await this.#read(cursor);
      if (page.items.length === 0) break;
      for (const item of page.items) latest.set(item.ref, item);
      cursor = page.cursor;
    }
    return { items: [...latest.values()], cursor };
  }

  #deferred({ entity }: RecordsFeedItem): DeferredEntity {
    const annotations = {
      ...entity.metadata.annotations,
      [ANNOTATION_LOCATION]: recordsLocation,
      [ANNOTATION_ORIGIN_LOCATION]: recordsLocation,
    };
    return {
      entity: { ...entity, metadata: { ...entity.metadata, annotations } },
      locationKey: this.getProviderName(),
    };
  }

  // Once when it begins and once when it is over; a long failure does not fill the log.
  #tell(isFailing: boolean, error?: unknown): void {
    if (isFailing === this.#isFailing) return;
    this.#isFailing = isFailing;
    if (isFailing) {
      this.#logger.warn(
        `The records of the portal could not be read; what the catalogue has of them stays, and it is tried again. ${error}`,
      );
    } else {
      this.#logger.info('The records of the portal are read again.');
    }
  }
}
