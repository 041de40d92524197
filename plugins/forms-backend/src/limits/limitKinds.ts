import type { Request } from 'express';

/** What is limited apart: looking, changing, and taking things out of the portal. */
export const limitKinds = ['reads', 'writes', 'copies'] as const;

export type LimitKind = (typeof limitKinds)[number];

/** Files that hold a whole request. */
const copies = /^\/v1\/submissions\/[^/]+\/(copy\.|archive\.zip)/;
/** What is asked in a body, because what it says must not stand in an address. */
const questions =
  /^\/v1\/(submissions\/search|wishes\/query|forms\/[^/]+\/(evaluate|draft\/(lint|resolve)))$/;

/** Which limit a request counts against. */
export function limitKindOf({
  method,
  path,
}: Pick<Request, 'method' | 'path'>): LimitKind {
  if (copies.test(path)) return 'copies';
  const isRead = ['GET', 'HEAD', 'OPTIONS'].includes(method);
  return isRead || questions.test(path) ? 'reads' : 'writes';
}
