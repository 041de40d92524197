import type { SubmissionListItem } from '@tukiverkko/plugin-forms-common';

type Seen = Pick<SubmissionListItem, 'id' | 'revision'>;

/** How many rows of the first page are new, other than they were, or gone. */
export function countChanges(
  shown: readonly Seen[],
  fresh: readonly Seen[],
  isWhole: boolean,
): number {
  const before = new Map(shown.map(({ id, revision }) => [id, revision]));
  const changed = fresh.filter(
    ({ id, revision }) => before.get(id) !== revision,
  );
  // Where the list goes on, what is missing from the first page may only have moved on to the next one.
  const now = new Set(fresh.map(({ id }) => id));
  const gone = isWhole ? shown.filter(({ id }) => !now.has(id)) : [];
  const pushed = shown.slice(0, fresh.length).filter(({ id }) => !now.has(id));
  return isWhole
    ? changed.length + gone.length
    : Math.max(changed.length, pushed.length);
}
