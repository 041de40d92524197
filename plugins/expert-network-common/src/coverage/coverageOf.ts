import type { Directory, DirectoryService } from '../directory/Directory';
import {
  indexDirectory,
  type DirectoryIndex,
} from '../directory/indexDirectory';
import type { FindQuestion } from '../findHelp/FindQuestion';
import { looks, type Search } from '../findHelp/looks';
import { isWithin, nearestServices } from '../findHelp/nearestServices';
import { misfits, unavailability } from '../findHelp/obstacles';
import { placeOf } from '../findHelp/placeOf';
import { common } from '../findHelp/reasons';
import { vocabularies } from '../vocabulary/vocabularies';
import type { Coverage, CoverageFilter } from './Coverage';
import { countiesOf } from './countiesOf';
import { reachOf } from './reachOf';

/*
 * A cell is where `findHelp` would first find help for a phenomenon from a county,
 * with leave to look everywhere. The same table of steps is walked; what cannot
 * help anybody today is left out before, so that the cells are few and short walks.
 */

/** Where the help for each phenomenon would come from, county by county. */
export function coverageOf(
  directory: Directory,
  filter: CoverageFilter,
): Coverage {
  const counties = countiesOf(directory);
  const all = indexDirectory(directory);
  const index = withServices(all, service => isUsable(service, all, filter));
  const places = counties.map(({ slug }) => placeOf(slug, index));
  return {
    counties,
    rows: vocabularies.phenomena.map(({ code }) => {
      const question = questionOf(code, filter);
      const fitting = withServices(
        index,
        service => misfits(service, question).length === 0,
      );
      return {
        phenomenon: code,
        cells: places.map(place =>
          reachOf(
            firstGroup({ question, index: fitting, place, seen: new Set() }),
          ),
        ),
      };
    }),
  };
}

function questionOf(phenomenon: string, filter: CoverageFilter): FindQuestion {
  const { levels, modes, languages, today } = filter;
  return {
    phenomena: [phenomenon],
    expertise: [],
    clientGroups: [],
    levels,
    modes,
    languages,
    // The steps look from the place, which is given beside the question.
    region: null,
    allowOtherCounty: true,
    allowOtherArea: true,
    today,
  };
}

function firstGroup(search: Search) {
  return looks.find(look => {
    if (!look.allowed(search.question)) return false;
    const within = look.within?.(search);
    return nearestServices(look, search).some(({ owner }) => {
      const team = search.index.teamByRef.get(owner);
      return team !== undefined && isWithin(team, within);
    });
  })?.group;
}

function isUsable(
  service: DirectoryService,
  { teamByRef }: DirectoryIndex,
  { languages, general, today }: CoverageFilter,
): boolean {
  return (
    (general || service.phenomena.length > 0) &&
    (languages.length === 0 ||
      common(languages, service.languages).length > 0) &&
    unavailability(service, teamByRef.get(service.owner), today).length === 0
  );
}

// The lists that the steps look into, without the services that are not chosen.
function withServices(
  index: DirectoryIndex,
  choose: (service: DirectoryService) => boolean,
): DirectoryIndex {
  const chosen = new Set(index.services.filter(choose));
  const of = (services: readonly DirectoryService[]) =>
    services.filter(service => chosen.has(service));
  const within = (groups: DirectoryIndex['servicesByRegion']) =>
    new Map([...groups].map(([key, services]) => [key, of(services)]));
  return {
    ...index,
    services: of(index.services),
    servicesByRegion: within(index.servicesByRegion),
    servicesByStrength: within(index.servicesByStrength),
    nationalServices: of(index.nationalServices),
  };
}
