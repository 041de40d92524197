import type { DirectoryService, DirectoryTeam } from '../directory/Directory';
import type { Look, Search } from './looks';
import { common } from './reasons';

/** The services of a step that no earlier step met, looked at or not: each belongs to its nearest step. */
export function nearestServices(
  look: Look,
  search: Search,
): readonly DirectoryService[] {
  return (look.services?.(search) ?? []).filter(({ ref }) => {
    const isNew = !search.seen.has(ref);
    search.seen.add(ref);
    return isNew;
  });
}

/** True where the team serves one of the regions a step stays within, or the step has no bounds. */
export function isWithin(
  { serves }: DirectoryTeam,
  within: readonly string[] | undefined,
): boolean {
  return within === undefined || common(within, serves).length > 0;
}
