import type {
  FindGroupId,
  FindResponse,
} from '@tukiverkko/plugin-expert-network-common';

type Group = FindResponse['groups'][number];

// These stand in every answer, so they are the way on, not a hit.
const alwaysThere: ReadonlySet<FindGroupId> = new Set([
  'contact',
  'coordination',
]);

/** The groups that answer the question, without those that are empty. */
export function hitGroups({ groups }: FindResponse): readonly Group[] {
  return groups.filter(
    ({ id, items }) => items.length > 0 && !alwaysThere.has(id),
  );
}

/** The teams that stand in every answer. */
export function wayOnGroups({ groups }: FindResponse): readonly Group[] {
  return groups.filter(
    ({ id, items }) => items.length > 0 && alwaysThere.has(id),
  );
}

/** True where there are more hits than the answer holds: a group shows its first hundred. */
export function isCut(found: FindResponse): boolean {
  const shown = hitGroups(found).reduce(
    (sum, { items }) => sum + items.length,
    0,
  );
  return shown < found.count;
}
