import { attachmentLimits } from '@tukiverkko/plugin-forms-common';
import type { Taken, UsualLimit } from '@tukiverkko/plugin-forms-node';
import type { Request } from 'express';

/** A person at a page asks a few times a second for a moment; a program that pretends to be one asks without a pause. */
export const usualLimits = {
  reads: { many: 600, in: 'perMinute' },
  writes: { many: 120, in: 'perMinute' },
  copies: { many: 100, in: 'perHour' },
  files: { many: 200, in: 'perDay' },
  megabytes: { many: 1_000, in: 'perDay' },
} as const satisfies Readonly<Record<string, UsualLimit>>;

/** What is limited apart: looking, changing, taking things out of the portal, and bringing files in. */
export type LimitKind = keyof typeof usualLimits;

/** Files that hold a whole request. */
const copies = /^\/v1\/submissions\/[^/]+\/(copy\.|archive\.zip)/;
/** Files that come in. */
const uploads = /^\/v1\/(drafts|submissions)\/[^/]+\/attachments$/;
/** What is asked in a body, because what it says must not stand in an address. */
const questions =
  /^\/v1\/(submissions\/search|wishes\/query|forms\/[^/]+\/(evaluate|draft\/(lint|resolve)))$/;

const megabyte = 1_048_576;

type Asked = Pick<Request, 'method' | 'path'> & {
  readonly headers: Readonly<Request['headers']>;
};

/** What a request takes of a person's limits. */
export function takenBy(req: Asked): readonly Taken<LimitKind>[] {
  const { method, path } = req;
  if (copies.test(path)) return [{ kind: 'copies' }];
  if (method === 'POST' && uploads.test(path))
    return [
      { kind: 'writes' },
      { kind: 'files' },
      { kind: 'megabytes', amount: megabytesOf(req) },
    ];
  const isRead = ['GET', 'HEAD', 'OPTIONS'].includes(method);
  return [{ kind: isRead || questions.test(path) ? 'reads' : 'writes' }];
}

/**
 * What is begun counts whole. Who does not say how much is coming pays for the largest file there may be, and so does who
 * announces more: that is refused as too large, not as too much.
 */
function megabytesOf({ headers }: Asked): number {
  const said = Number(headers['content-length'] ?? Number.NaN);
  const bytes = Number.isSafeInteger(said)
    ? Math.min(said, attachmentLimits.bytes)
    : attachmentLimits.bytes;
  return Math.max(1, Math.ceil(bytes / megabyte));
}
