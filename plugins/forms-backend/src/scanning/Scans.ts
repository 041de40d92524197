import type { LoggerService } from '@backstage/backend-plugin-api';
import type { FileScanner, ScanVerdict } from '@tukiverkko/plugin-forms-node';
import type { Knex } from 'knex';
import {
  contentKey,
  openAttachment,
  type ArrivedRow,
  type Unscanned,
} from '../attachments/AttachmentRow';
import type { AttachmentsStore } from '../attachments/AttachmentsStore';
import type { FileStore } from '../attachments/FileStore';
import type { DataKeys } from '../sealing';

/** A check that takes longer belongs to a process that stopped. */
const lease = 5 * 60_000;
const pause = 30_000;
/** After this long without a verdict a file counts as one that cannot be checked. */
const patience = 24 * 3_600_000;

/** Has every file that arrives checked for viruses, one after the other, beside the requests. */
export class Scans {
  readonly unscanned: Unscanned;
  readonly #db: Knex;
  readonly #dataKeys: DataKeys;
  readonly #attachments: AttachmentsStore;
  readonly #files: FileStore;
  readonly #logger: LoggerService;
  readonly #scanner: FileScanner | undefined;
  #running: Promise<void> | undefined;
  #again = false;
  #stopped = false;

  constructor(options: {
    readonly db: Knex;
    readonly dataKeys: DataKeys;
    readonly attachments: AttachmentsStore;
    readonly files: FileStore;
    readonly logger: LoggerService;
    readonly scanner: FileScanner | undefined;
    readonly unscanned: Unscanned;
  }) {
    this.#db = options.db;
    this.#dataKeys = options.dataKeys;
    this.#attachments = options.attachments;
    this.#files = options.files;
    this.#logger = options.logger;
    this.#scanner = options.scanner;
    this.unscanned = options.unscanned;
  }

  /** False where nobody would ever be allowed to open a file. */
  get takesFiles(): boolean {
    return this.#scanner !== undefined || this.unscanned === 'allow';
  }

  /** The state of a file that has just arrived. */
  whatBecomesOf(at: string): Pick<ArrivedRow, 'state' | 'scan_due'> {
    return this.#scanner
      ? { state: 'scanning', scan_due: at }
      : { state: 'unscannable', scan_due: null };
  }

  /** Begins, without anybody waiting for it. */
  soon(): void {
    void this.wake();
  }

  /** Checks everything that waits. One run at a time; a wake during a run means one more. */
  async wake(): Promise<void> {
    if (this.#stopped || !this.#scanner) return undefined;
    if (this.#running) {
      this.#again = true;
      return this.#running;
    }
    this.#running = this.#run(this.#scanner).finally(() => {
      this.#running = undefined;
    });
    return this.#running;
  }

  /** Finishes the file it is at; the others wait for the next process. */
  async stop(): Promise<void> {
    this.#stopped = true;
    await this.#running;
  }

  async #run(scanner: FileScanner): Promise<void> {
    do {
      this.#again = false;
      try {
        let next = await this.#claim();
        while (next && !this.#stopped) {
          await this.#check(next, scanner);
          next = await this.#claim();
        }
      } catch (error) {
        this.#logger.warn(`The virus check waits for the database: ${error}`);
      }
    } while (this.#again && !this.#stopped);
  }

  #claim(): Promise<ArrivedRow | undefined> {
    const now = new Date();
    const until = new Date(now.getTime() + lease).toISOString();
    return this.#attachments.claimForScan(now.toISOString(), until);
  }

  async #check(row: ArrivedRow, scanner: FileScanner): Promise<void> {
    const verdict = await this.#ask(row, scanner);
    if (!verdict) {
      const due = new Date(Date.now() + pause).toISOString();
      await this.#attachments.postponeScan(row.id, due);
      return;
    }
    await this.#db.transaction(async tx => {
      await this.#attachments.settle(tx, row.id, verdict);
      if (verdict === 'infected') await this.#files.forget(tx, row.id);
    });
    if (verdict !== 'clean') {
      this.#logger.warn(`File ${row.id} is ${verdict}, says ${scanner.name}.`);
    }
  }

  /** The verdict, or undefined when there is none yet. */
  async #ask(
    row: ArrivedRow,
    scanner: FileScanner,
  ): Promise<ScanVerdict | undefined> {
    try {
      const key = await this.#dataKeys.find(this.#db, row.owner);
      // Its draft was sent meanwhile: the next try finds it with its case.
      if (!key) return undefined;
      const content = openAttachment(key, row);
      return await scanner.scan(
        this.#files.read(row.id, contentKey(content), content.size),
      );
    } catch (error) {
      const isHopeless = Date.now() - Date.parse(row.uploaded_at) > patience;
      // The text of an error may quote the file.
      this.#logger.warn(
        `${scanner.name} gave no verdict on file ${row.id} (${
          (error as Error)?.name ?? 'Error'
        }); ${isHopeless ? 'it cannot be checked' : 'it is tried again'}.`,
      );
      return isHopeless ? 'unscannable' : undefined;
    }
  }
}
