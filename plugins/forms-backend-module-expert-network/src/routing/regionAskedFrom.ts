import type { DirectorySnapshot } from '@tukiverkko/plugin-expert-network-node';
import type { FindWish } from '@tukiverkko/plugin-forms-common';

/** Slug of the region one asks from: as answered, else where the person works. */
export function regionAskedFrom(
  wish: FindWish | null,
  requester: string,
  snapshot: DirectorySnapshot,
): string | null {
  return wish?.region ?? snapshot.regionOf(requester)?.slug ?? null;
}
