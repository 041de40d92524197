import {
  describeStep,
  findHelp,
  noticesFor,
  type Directory,
  type FindRequest,
  type FindResponse,
  type Localized,
} from '@tukiverkko/plugin-expert-network-common';
import { understand } from '../search/understand';
import { activitiesFor } from './activitiesFor';
import { countiesFor } from './countiesFor';
import { facetsOf } from './facetsOf';
import { findEnded, findGroups, hitsOf, type Found } from './findGroups';
import { nearestTo } from './nearestTo';
import { networksFor } from './networksFor';
import type { FindSurroundings, Search } from './Search';
import { toFindItem } from './toFindItem';
import { toSearch } from './toSearch';

// Nobody reads further; the count still tells how many there are.
const shownAtMost = 100;

/** Who can help, in the order of routing. Pure. */
export function answerFind(
  request: FindRequest,
  surroundings: FindSurroundings,
): FindResponse {
  const { directory } = surroundings;
  const understanding = understand(request.words ?? '', directory);
  const search = toSearch(request, understanding, surroundings);
  const groups = findGroups(search, directory);
  const hits = hitsOf(groups);
  const items = (found: readonly Found[]) =>
    found.slice(0, shownAtMost).map(one => toFindItem(one, directory));
  const { region, meant } = search;
  return {
    directoryAt: directory.at,
    region: region ? { slug: region.slug, name: region.names } : null,
    understood: understanding.concepts,
    rest: understanding.rest,
    didYouMean: understanding.didYouMean,
    notices: meant.phenomena.filter(code => noticesFor([code]).length > 0),
    count: hits.length,
    groups: groups.map(({ id, found }) => ({ id, items: items(found) })),
    nearest: hits.length === 0 ? items(nearestTo(search, directory)) : [],
    ended: request.withEnded ? items(findEnded(search, directory)) : [],
    networks: networksFor(search, directory),
    activities: activitiesFor(search, directory),
    facets: facetsOf(search, hits, directory),
    ...(request.withCounties && { counties: countiesFor(search, directory) }),
    ...(request.withSteps && { steps: stepsOf(search, directory) }),
  };
}

// A closed step is one that looking around never opens.
function stepsOf(
  { meant }: Search,
  directory: Directory,
): readonly Localized[] {
  return findHelp(meant, directory)
    .steps.filter(({ outcome }) => outcome !== 'closed')
    .map(describeStep);
}
