import type { Request } from 'express';
import { problems } from '../problems';

/** The client's key of an attempt: 1 to 200 visible ASCII characters. */
export function attemptKey(req: Request): string {
  const key = req.header('Idempotency-Key')?.trim() ?? '';
  // Structured headers write strings in quotes; both spellings name the same key.
  const bare = key.replace(/^"(.*)"$/, '$1');
  if (!/^[\x21-\x7e]{1,200}$/.test(bare)) throw problems.keyMissing();
  return bare;
}
