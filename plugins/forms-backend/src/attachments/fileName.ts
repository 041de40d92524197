import {
  attachmentTypes,
  findIdentityCodes,
  type AttachmentType,
} from '@tukiverkko/plugin-forms-common';
import { attachmentProblems } from './attachmentProblems';

/** A name that is safe to show and to save, and the type its ending claims. */
export interface FileName {
  readonly name: string;
  readonly ending: string;
  /** Undefined for an ending we do not know. */
  readonly claims: AttachmentType | undefined;
}

const longestStem = 120;

const typeByEnding: ReadonlyMap<string, AttachmentType> = new Map(
  (Object.keys(attachmentTypes) as AttachmentType[]).flatMap(type =>
    attachmentTypes[type].endings.map(ending => [ending, type] as const),
  ),
);

/** Reads `Content-Disposition: attachment; filename*=UTF-8''…` (RFC 6266, RFC 8187) of an upload. */
export function parseFileName(header: string | undefined): FileName {
  const [, encoded] =
    /^attachment;\s*filename\*=UTF-8''([^;\s]+)$/i.exec(header ?? '') ?? [];
  if (!encoded) {
    throw attachmentProblems.fileName(
      "The header 'Content-Disposition: attachment; filename*=UTF-8''<name>' is missing or not as documented.",
    );
  }
  return cleanName(decode(encoded));
}

/**
 * Names come from other people's computers. A folder is cut off, what cannot be seen is taken out (it could turn
 * `exe.fdp` into something else on the screen), and a name too long for a disk loses the end of its stem.
 */
export function cleanName(given: string): FileName {
  const base = given.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const visible = base
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '')
    .replace(/[<>:"|?*]/g, '_')
    .replace(/\s+/gu, ' ')
    .replace(/^[\s.]+|[\s.]+$/gu, '');
  const dot = visible.lastIndexOf('.');
  if (dot <= 0)
    throw attachmentProblems.fileName('The file has no name or no ending.');
  if (findIdentityCodes(visible).certain.length > 0) {
    throw attachmentProblems.fileName(
      'The name of the file holds a personal identity code.',
    );
  }

  const ending = visible
    .slice(dot + 1)
    .trim()
    .toLowerCase();
  const stem = [...visible.slice(0, dot)].slice(0, longestStem).join('').trim();
  return {
    // An ending that is not known is refused later, and does not get this far whole.
    name: `${stem}.${ending.slice(0, 20)}`,
    ending,
    claims: typeByEnding.get(ending),
  };
}

/** The header a browser saves a file by. The plain name is for programs that do not read RFC 8187. */
export function toContentDisposition(name: string): string {
  const ending = name.slice(name.lastIndexOf('.') + 1);
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    sign => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="file.${ending}"; filename*=UTF-8''${encoded}`;
}

function decode(encoded: string): string {
  try {
    return decodeURIComponent(encoded);
  } catch {
    throw attachmentProblems.fileName(
      'The name of the file is not percent-encoded UTF-8.',
    );
  }
}
