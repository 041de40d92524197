import { findIdentityCodes } from '@tukiverkko/plugin-forms-common';
import { importProblems } from './importProblems';

/** The name of a file from `Content-Disposition: attachment; filename*=UTF-8''…` (RFC 6266, RFC 8187), as it may be shown. */
export function fileNameIn(header: string | undefined): string {
  const [, encoded = ''] =
    /^attachment;\s*filename\*=UTF-8''([^;\s]+)$/i.exec(header ?? '') ?? [];
  const name = decoded(encoded)
    .normalize('NFC')
    .replace(/^.*[/\\]/, '')
    // What cannot be seen could turn the name into something else.
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '')
    .trim()
    .slice(0, 120);
  if (name === '') throw importProblems.noName();
  if (findIdentityCodes(name).certain.length > 0)
    throw importProblems.codeInName();
  return name;
}

function decoded(encoded: string): string {
  try {
    return decodeURIComponent(encoded);
  } catch {
    return '';
  }
}
