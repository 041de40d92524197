import {
  attachmentTypes,
  type AttachmentType,
} from '@tukiverkko/plugin-forms-common';
import { filetypename } from 'magic-bytes.js';
import { zipNames } from './zipNames';

/** What the content of a type must look like. */
interface Looks {
  /** The first piece of the file. */
  readonly start: (bytes: Buffer) => boolean;
  /** Every piece; a text is one to its end. */
  readonly throughout?: (bytes: Buffer) => boolean;
}

const sniffed = (name: string) => (bytes: Buffer) =>
  filetypename(bytes.subarray(0, 4_096)).includes(name);

/** HEIF's first box names its brand; cameras write more of them than the sniffer knows. */
const isHeic = (bytes: Buffer) =>
  /^ftyp(hei[cxms]|mif1|msf1)$/.test(bytes.toString('latin1', 4, 12));

/** A zip with an entry in the folder where the document lies. Its content is not looked at: macros are the scanner's matter. */
const isOffice = (folder: string) => (bytes: Buffer) =>
  zipNames(bytes).some(name => name.startsWith(folder));

/** OpenDocument: the first entry is `mimetype`, stored as it stands. */
const isOpenDocument = (mediaType: string) => {
  const start = `mimetype${mediaType}PK`;
  return (bytes: Buffer) =>
    zipNames(bytes)[0] === 'mimetype' &&
    bytes.toString('latin1', 30, 30 + start.length) === start;
};

/** Formats that are written with letters and still are no plain text. */
const disguise =
  /^(\xef\xbb\xbf)?\s*(%PDF-|\{\\rtf|<(\?xml|!doctype|html|head|body|script|svg)\b)/i;

/**
 * Texts have no signature. A text is what holds no control characters but tabs and line ends, from its first
 * byte to its last: UTF-8 or the one-byte encoding that spreadsheets still write.
 */
const text: Looks = {
  start: bytes => !disguise.test(bytes.toString('latin1', 0, 1_024)),
  throughout: bytes =>
    bytes.every(byte =>
      byte < 0x20 ? byte === 9 || byte === 10 || byte === 13 : byte !== 0x7f,
    ),
};

const looks: Readonly<Record<AttachmentType, Looks>> = {
  pdf: { start: sniffed('pdf') },
  png: { start: sniffed('png') },
  jpeg: { start: sniffed('jpg') },
  heic: { start: isHeic },
  docx: { start: isOffice('word/') },
  xlsx: { start: isOffice('xl/') },
  odt: { start: isOpenDocument(attachmentTypes.odt.mediaType) },
  ods: { start: isOpenDocument(attachmentTypes.ods.mediaType) },
  txt: text,
  csv: text,
};

/** True while a piece of a file is like the type its name claims. */
export function looksLike(
  type: AttachmentType,
  piece: { readonly number: number; readonly bytes: Buffer },
): boolean {
  const { start, throughout } = looks[type];
  return (
    (piece.number > 0 || start(piece.bytes)) &&
    (throughout?.(piece.bytes) ?? true)
  );
}
