import { createHmac, timingSafeEqual, type KeyObject } from 'node:crypto';
import type { SubmissionRow } from '../submissions/SubmissionRow';

/** The columns of a case that decide who reads it and what of it, and which change it was made by. */
export const signedColumns = [
  'id',
  'form',
  'form_version',
  'state',
  'revision',
  'requester',
  'colleagues',
  'owner',
  'coordinator',
] as const satisfies readonly (keyof SubmissionRow)[];

/** What is signed of a case: its columns, the end of what is sealed in it, and who is invited. */
export interface SignedCase
  extends Pick<SubmissionRow, (typeof signedColumns)[number]> {
  /** Ciphertext, or its end: the tag of the seal stands there, and no two seals have the same. */
  readonly sealed: string;
  /** Refs of those who are asked to take part now. */
  readonly invited: readonly string[];
}

/** A tag of 16 bytes in base64, wherever in its last letters it begins. */
export const tagLetters = 24;

// Names what is signed, so that more can be signed one day and both be known.
const version = 1;

/** The signature of a case. Without the key nobody makes one, not even with the whole database in hand. */
export function signatureOf(key: KeyObject, signed: SignedCase): string {
  const text = JSON.stringify([
    version,
    ...signedColumns.map(column => signed[column]),
    signed.sealed.slice(-tagLetters),
    [...signed.invited].sort(),
  ]);
  const mark = createHmac('sha256', key).update(text).digest('base64url');
  return `${version}.${mark}`;
}

/** Whether a case stands as it was signed. */
export function isSigned(
  key: KeyObject,
  { signed, ...content }: SignedCase & { readonly signed: string | null },
): boolean {
  const expected = Buffer.from(signatureOf(key, content));
  const found = Buffer.from(signed ?? '');
  return found.length === expected.length && timingSafeEqual(found, expected);
}
