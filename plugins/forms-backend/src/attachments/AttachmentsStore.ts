import type { KeyObject } from 'node:crypto';
import type { Attachment } from '@tukiverkko/plugin-forms-common';
import type { Knex } from 'knex';
import type { DataKeys } from '../sealing';
import {
  openAttachment,
  sealAttachment,
  type ArrivedRow,
  type AttachmentRow,
} from './AttachmentRow';

/** An upload that has been silent this long was left behind by a process that stopped. */
const longestUpload = 3_600_000;

/** Rows of files. Knows no permission, no HTTP, and nothing of the content. */
export class AttachmentsStore {
  readonly #db: Knex;
  readonly #dataKeys: DataKeys;

  constructor(options: { readonly db: Knex; readonly dataKeys: DataKeys }) {
    this.#db = options.db;
    this.#dataKeys = options.dataKeys;
  }

  /** The files of a draft or a case that have arrived, in the order they came. */
  async list(db: Knex, owner: string): Promise<readonly ArrivedRow[]> {
    return db<AttachmentRow>('attachments')
      .where({ owner })
      .whereNotNull('sealed')
      .orderBy(['uploaded_at', 'id'])
      .select<ArrivedRow[]>();
  }

  async find(owner: string, id: string): Promise<ArrivedRow | undefined> {
    return this.#db<AttachmentRow>('attachments')
      .where({ owner, id })
      .whereNotNull('sealed')
      .first<ArrivedRow | undefined>();
  }

  /** Makes room for a file on its way; false where there are `limit` already. The transaction holds the owner's row. */
  async begin(
    tx: Knex.Transaction,
    row: Pick<AttachmentRow, 'id' | 'owner' | 'uploaded_at' | 'uploaded_by'>,
    limit: number,
  ): Promise<boolean> {
    const [{ n }] = await tx('attachments')
      .where({ owner: row.owner })
      .count({ n: '*' });
    if (Number(n) >= limit) return false;
    const values: AttachmentRow = {
      ...row,
      state: 'uploading',
      scan_due: null,
      sealed: null,
    };
    await tx<AttachmentRow>('attachments').insert(values);
    return true;
  }

  /** Tells that a file has arrived. False when its draft or case went away meanwhile. */
  async arrive(tx: Knex.Transaction, row: ArrivedRow): Promise<boolean> {
    const { id, owner, ...change } = row;
    const changed = await tx<AttachmentRow>('attachments')
      .where({ id, owner, state: 'uploading' })
      .update(change);
    return changed === 1;
  }

  /** Forgets an upload that comes to nothing. One that has arrived stays: its arrival may be known to the database alone. */
  async abandon(id: string): Promise<void> {
    await this.#db<AttachmentRow>('attachments')
      .where({ id, state: 'uploading' })
      .delete();
  }

  /** Forgets a file with its content. False when there is none. */
  async delete(owner: string, id: string): Promise<boolean> {
    const deleted = await this.#db<AttachmentRow>('attachments')
      .where({ owner, id })
      .whereNotNull('sealed')
      .delete();
    return deleted === 1;
  }

  /** Forgets every file of a draft. */
  async deleteAll(tx: Knex.Transaction, owner: string): Promise<void> {
    await tx<AttachmentRow>('attachments').where({ owner }).delete();
  }

  /**
   * The files of a draft become those of the case it is sent as. Their content stays where it is: only the
   * small row with its key is sealed anew. A file still on its way stays behind and is refused at its end.
   */
  async move(
    tx: Knex.Transaction,
    draft: string,
    to: { readonly id: string; readonly key: KeyObject },
  ): Promise<void> {
    const rows = await tx<AttachmentRow>('attachments')
      .where({ owner: draft })
      .whereNotNull('sealed')
      .modify(query => {
        if (tx.client.config.client === 'pg') query.forUpdate();
      })
      .select<ArrivedRow[]>();
    const key =
      rows.length > 0 ? await this.#dataKeys.find(tx, draft) : undefined;
    if (!key) return;
    for (const row of rows) {
      const moved = { id: row.id, owner: to.id };
      await tx<AttachmentRow>('attachments')
        .where({ id: row.id })
        .update({
          owner: to.id,
          sealed: sealAttachment(to.key, moved, openAttachment(key, row)),
        });
    }
  }

  /** Takes the next file that waits for its check, for as long as the lease lasts. */
  async claimForScan(
    now: string,
    leasedUntil: string,
  ): Promise<ArrivedRow | undefined> {
    const next = await this.#db<AttachmentRow>('attachments')
      .where({ state: 'scanning' })
      .where('scan_due', '<=', now)
      .orderBy('scan_due')
      .first<ArrivedRow | undefined>();
    if (!next) return undefined;
    const claimed = await this.#db<AttachmentRow>('attachments')
      .where({ id: next.id, owner: next.owner, scan_due: next.scan_due })
      .update({ scan_due: leasedUntil });
    // Another process was faster: there may be more.
    return claimed === 1 ? next : this.claimForScan(now, leasedUntil);
  }

  /** Puts a file back in the line. */
  async postponeScan(id: string, due: string): Promise<void> {
    await this.#db<AttachmentRow>('attachments')
      .where({ id, state: 'scanning' })
      .update({ scan_due: due });
  }

  /** Writes down what a check found. */
  async settle(
    db: Knex,
    id: string,
    state: Attachment['state'],
  ): Promise<void> {
    await db<AttachmentRow>('attachments')
      .where({ id, state: 'scanning' })
      .update({ state, scan_due: null });
  }

  /** Forgets uploads whose process stopped in the middle, and says how many. */
  async sweep(now: Date): Promise<number> {
    const before = new Date(now.getTime() - longestUpload).toISOString();
    return this.#db<AttachmentRow>('attachments')
      .where({ state: 'uploading' })
      .where('uploaded_at', '<', before)
      .delete();
  }
}
