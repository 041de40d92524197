import {
  isInForce,
  type Directory,
  type DirectoryActivity,
  type FoundActivity,
} from '@tukiverkko/plugin-expert-network-common';
import type { Search } from './Search';

const shownAtMost = 10;
const collator = new Intl.Collator('fi');

/** What the network does about the subject, or what bears the name, near the region asked from: now or later, the next first. */
export function activitiesFor(
  search: Search,
  { activities = [] }: Directory,
): readonly FoundActivity[] {
  const { named, meant, region } = search;
  const isMeant = ({ phenomena }: DirectoryActivity) =>
    meant.phenomena.some(code => phenomena.includes(code));
  const isNear = ({ regions }: DirectoryActivity) =>
    !region ||
    regions.length === 0 ||
    [region.ref, region.parent].some(ref => ref && regions.includes(ref));
  return activities
    .filter(one => isAhead(one, meant.today))
    .filter(one => named?.has(one.ref) || (isMeant(one) && isNear(one)))
    .sort(
      (a, b) =>
        (a.date ?? '').localeCompare(b.date ?? '') ||
        collator.compare(a.names.fi, b.names.fi),
    )
    .slice(0, shownAtMost)
    .map(({ ref, kind, names, date }) => ({
      ref,
      kind,
      name: names,
      date: date ?? null,
    }));
}

function isAhead(one: DirectoryActivity, today: string): boolean {
  return (
    !one.isCancelled && isInForce(one, today) && (one.date ?? today) >= today
  );
}
