import type { Taken, UsualLimit } from '@tukiverkko/plugin-forms-node';
import type { Request } from 'express';

/** Names are suggested while one types, so a person at a page asks a few times a second for a moment. */
export const usualLimits = {
  reads: { many: 600, in: 'perMinute' },
  writes: { many: 60, in: 'perMinute' },
  lists: { many: 30, in: 'perHour' },
} as const satisfies Readonly<Record<string, UsualLimit>>;

/** What is limited apart: looking, changing, and bringing in lists, which are read whole. */
export type LimitKind = keyof typeof usualLimits;

/** A list that is sent, or read again with other columns. */
const lists = /^\/v1\/imports\/[^/]+(\/check)?$/;
/** What is asked in a body, because what it says must not stand in an address. */
const questions = /^\/v1\/(find|suggest)$/;

/** What a request takes of a person's limits. */
export function takenBy({
  method,
  path,
}: Pick<Request, 'method' | 'path'>): readonly Taken<LimitKind>[] {
  const isRead = ['GET', 'HEAD', 'OPTIONS'].includes(method);
  if (isRead || questions.test(path)) return [{ kind: 'reads' }];
  const isSent = ['PUT', 'POST'].includes(method) && lists.test(path);
  return [{ kind: 'writes' }, ...(isSent ? [{ kind: 'lists' } as const] : [])];
}
