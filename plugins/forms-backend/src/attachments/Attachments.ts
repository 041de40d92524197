import type { Attachment } from '@tukiverkko/plugin-forms-common';
import type { Knex } from 'knex';
import { attachmentProblems } from './attachmentProblems';
import type { Scans } from '../scanning/Scans';
import type { DataKeys } from '../sealing';
import {
  contentKey,
  openAttachment,
  toAttachment,
  type ArrivedRow,
} from './AttachmentRow';
import type { AttachmentsStore } from './AttachmentsStore';
import type { FileStore } from './FileStore';

/** A file that may be given out. */
export interface OpenedFile {
  readonly attachment: Attachment;
  /** Its first piece has opened already; a later one that does not ends the stream with an error. */
  readonly content: AsyncIterable<Buffer>;
}

type NotGivenOut = Exclude<ArrivedRow['state'], 'clean'>;

const whyNot = {
  scanning: attachmentProblems.attachmentScanning,
  infected: attachmentProblems.attachmentInfected,
  unscannable: attachmentProblems.attachmentUnscanned,
} as const satisfies Record<NotGivenOut, unknown>;

/** Files of drafts and cases for those who may read them; who that is has been decided before. */
export class Attachments {
  readonly #db: Knex;
  readonly #dataKeys: DataKeys;
  readonly #store: AttachmentsStore;
  readonly #files: FileStore;
  readonly #scans: Scans;

  constructor(options: {
    readonly db: Knex;
    readonly dataKeys: DataKeys;
    readonly attachments: AttachmentsStore;
    readonly files: FileStore;
    readonly scans: Scans;
  }) {
    this.#db = options.db;
    this.#dataKeys = options.dataKeys;
    this.#store = options.attachments;
    this.#files = options.files;
    this.#scans = options.scans;
  }

  /** Whether this portal takes files in at all. */
  get areTaken(): boolean {
    return this.#scans.takesFiles;
  }

  /** What is known of the files of a draft or a case; nothing where its key is destroyed. */
  async list(
    owner: string,
    db: Knex = this.#db,
  ): Promise<readonly Attachment[]> {
    const rows = await this.#store.list(db, owner);
    if (rows.length === 0) return [];
    const key = await this.#dataKeys.find(db, owner);
    if (!key) return [];
    return rows.map(row =>
      toAttachment(row, openAttachment(key, row), this.#scans.unscanned),
    );
  }

  /** Opens a file; `writeDown` runs when nothing stands in its way any more, and before a byte leaves. */
  async open(
    owner: string,
    id: string,
    writeDown: () => Promise<void>,
  ): Promise<OpenedFile> {
    const row = await this.#store.find(owner, id);
    const key = row && (await this.#dataKeys.find(this.#db, owner));
    if (!row || !key) throw attachmentProblems.attachmentNotFound();
    const content = openAttachment(key, row);
    const attachment = toAttachment(row, content, this.#scans.unscanned);
    if (!attachment.downloadable) throw whyNot[row.state as NotGivenOut]();

    const pieces = this.#files.read(id, contentKey(content), content.size);
    const first = await pieces.next();
    await writeDown();
    return { attachment, content: startingWith(first, pieces) };
  }

  /** Forgets a file of a draft. */
  async delete(owner: string, id: string): Promise<void> {
    if (!(await this.#store.delete(owner, id))) {
      throw attachmentProblems.attachmentNotFound();
    }
  }
}

async function* startingWith(
  first: IteratorResult<Buffer>,
  rest: AsyncGenerator<Buffer>,
): AsyncGenerator<Buffer> {
  if (!first.done) yield first.value;
  yield* rest;
}
