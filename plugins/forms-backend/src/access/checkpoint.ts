import {
  createHash,
  createHmac,
  timingSafeEqual,
  type KeyObject,
} from 'node:crypto';
import { canonicalJson } from '@tukiverkko/plugin-forms-common';
import type { ChainHead } from './chain';

/** What was there at a moment: the heads of the chains that had grown since the checkpoint before, in one hash. */
export interface Checkpoint {
  readonly number: number;
  readonly at: string;
  readonly root: string;
  /** The signature of the checkpoint before, so that the newest one vouches for all. */
  readonly previous: string;
  readonly signature: string;
}

/** One hash over heads, in the order of their cases. */
export function rootOf(heads: readonly ChainHead[]): string {
  const sorted = heads
    .map(({ case_id: id, number, hash }) => [id, number, hash] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return createHash('sha256').update(canonicalJson(sorted)).digest('hex');
}

/** Signs what a checkpoint says. Without the key nobody makes one, not even with the whole database in hand. */
export function sign(
  key: KeyObject,
  content: Omit<Checkpoint, 'signature'>,
): Checkpoint {
  return { ...content, signature: signatureOf(key, content) };
}

/** Whether a checkpoint stands as it was signed. */
export function isSigned(
  key: KeyObject,
  { signature, ...content }: Checkpoint,
): boolean {
  const expected = Buffer.from(signatureOf(key, content), 'hex');
  const found = Buffer.from(signature, 'hex');
  return found.length === expected.length && timingSafeEqual(found, expected);
}

function signatureOf(
  key: KeyObject,
  { number, at, root, previous }: Omit<Checkpoint, 'signature'>,
): string {
  const text = canonicalJson({ number, at, root, previous });
  return createHmac('sha256', key).update(text).digest('hex');
}
