import {
  countiesOf,
  reachOf,
  type CountyReach,
  type Directory,
} from '@tukiverkko/plugin-expert-network-common';
import { findGroups } from './findGroups';
import type { Search } from './Search';

/** Where the help of each county would come from, for one search. */
export function countiesFor(
  search: Search,
  directory: Directory,
): readonly CountyReach[] {
  return countiesOf(directory).map(({ slug }) => {
    const from = { region: slug, everywhere: false };
    const groups = findGroups(
      {
        ...search,
        meant: { ...search.meant, ...from },
        chosen: { ...search.chosen, ...from },
        openOnly: true,
      },
      directory,
    );
    const first = groups.find(
      ({ id, found }) =>
        found.length > 0 && id !== 'contact' && id !== 'coordination',
    );
    const own = groups.find(({ id }) => id === 'own-county');
    return {
      slug,
      reach: reachOf(first?.id),
      services: own?.found.length ?? 0,
    };
  });
}
