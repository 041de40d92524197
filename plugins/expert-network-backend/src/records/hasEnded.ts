import type { Entity } from '@backstage/catalog-model';

/** True for what is over: its last day has passed, or it says so. */
export function hasEnded({ spec }: Entity, today: string): boolean {
  const { validTo, opening } = spec ?? {};
  return (
    (typeof validTo === 'string' && validTo < today) ||
    (opening as { readonly state?: unknown } | undefined)?.state === 'ended'
  );
}
