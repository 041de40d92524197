import { createSecretKey, type KeyObject } from 'node:crypto';
import type {
  Attachment,
  AttachmentState,
  AttachmentType,
} from '@tukiverkko/plugin-forms-common';
import { open, seal, type Place } from '../sealing';

/** A row of `attachments`. */
export interface AttachmentRow {
  id: string;
  owner: string;
  state: AttachmentState;
  uploaded_at: string;
  uploaded_by: string;
  scan_due: string | null;
  /** Null while the file is on its way. */
  sealed: string | null;
}

/** A row of a file that has arrived. */
export type ArrivedRow = AttachmentRow & {
  state: Attachment['state'];
  sealed: string;
};

/** What is known of a file to those who may read it, and the key of its content. */
export interface AttachmentContent {
  readonly name: string;
  readonly type: AttachmentType;
  readonly size: number;
  readonly sha256: string;
  /** The file's own key, base64. */
  readonly key: string;
}

/** What becomes of files that nothing could check: `forms.attachments.unscanned`. */
export type Unscanned = 'allow' | 'refuse';

/** Seals what is known of a file with the key of its draft or case. */
export function sealAttachment(
  key: KeyObject,
  row: Pick<AttachmentRow, 'id' | 'owner'>,
  content: AttachmentContent,
): string {
  return seal(key, placeOf(row), JSON.stringify(content));
}

/** Opens what {@link sealAttachment} sealed. */
export function openAttachment(
  key: KeyObject,
  row: ArrivedRow,
): AttachmentContent {
  return JSON.parse(open(key, placeOf(row), row.sealed));
}

/** The key of a file's content. */
export function contentKey({ key }: AttachmentContent): KeyObject {
  return createSecretKey(Buffer.from(key, 'base64'));
}

/** A file as the API tells of it. */
export function toAttachment(
  row: ArrivedRow,
  { key: _key, ...known }: AttachmentContent,
  unscanned: Unscanned,
): Attachment {
  return {
    id: row.id,
    ...known,
    state: row.state,
    downloadable:
      row.state === 'clean' ||
      (row.state === 'unscannable' && unscanned === 'allow'),
    uploadedAt: row.uploaded_at,
    uploadedBy: row.uploaded_by,
  };
}

function placeOf({ id, owner }: Pick<AttachmentRow, 'id' | 'owner'>): Place {
  return { table: 'attachments', row: `${owner} ${id}`, field: 'sealed' };
}
