import type { FindGroupId } from '../api/types';
import type {
  DirectoryRegion,
  DirectoryService,
  DirectoryTeam,
} from '../directory/Directory';
import type { DirectoryIndex } from '../directory/indexDirectory';
import type { FindQuestion } from './FindQuestion';
import type { Place } from './placeOf';
import { common, servedRegion, type Reason } from './reasons';

/** One question on its way through the steps. */
export interface Search {
  readonly question: FindQuestion;
  readonly index: DirectoryIndex;
  readonly place: Place;
  /** Services met in an earlier step, looked at or not: each belongs to its nearest step. */
  readonly seen: Set<string>;
}

/** One step: where it looks, when it may, and what it says of what it finds. */
export interface Look {
  readonly group: FindGroupId;
  readonly allowed: (question: FindQuestion) => boolean;
  readonly services?: (search: Search) => readonly DirectoryService[];
  /** What the team must serve, so that a record about a service cannot take a request further than allowed. */
  readonly within?: (search: Search) => readonly string[];
  readonly teams?: (search: Search) => readonly DirectoryTeam[];
  readonly reason: (search: Search, found: Found) => Reason;
}

/** What a step found: a service and the team that answers, or a team alone. */
export interface Found {
  readonly team: DirectoryTeam;
  readonly service?: DirectoryService;
}

const always = () => true;

/** The order of routing, one row a step. */
export const looks: readonly Look[] = [
  {
    group: 'own-county',
    allowed: always,
    services: ({ index, place }) =>
      place.county ? index.servicesByRegion.get(place.county.ref) ?? [] : [],
    within: ({ place }) => (place.county ? [place.county.ref] : []),
    reason: ({ place }, { service }) => servedRegion(service, [place.county]),
  },
  {
    group: 'own-area',
    allowed: question => question.allowOtherCounty,
    services: ({ index, place }) => servicesOfArea(index, place),
    within: ({ index, place }) => regionsOfArea(index, place),
    reason: ({ place, index }, { service }) =>
      servedRegion(service, [place.area, ...regionsOf(service, index)]),
  },
  {
    group: 'strength',
    allowed: question => question.allowOtherArea,
    services: ({ index, question }) =>
      byName(
        question.phenomena.flatMap(
          phenomenon => index.servicesByStrength.get(phenomenon) ?? [],
        ),
        index,
      ),
    reason: ({ question }, { team }) => ({
      code: 'strength',
      phenomena: common(question.phenomena, team.strengths),
    }),
  },
  {
    group: 'national',
    allowed: question => question.allowOtherArea,
    services: ({ index }) => index.nationalServices,
    reason: () => ({ code: 'serves-country' }),
  },
  {
    group: 'elsewhere',
    allowed: question => question.everywhere === true,
    services: ({ index, question }) =>
      question.everywhere ? index.services : [],
    reason: ({ index }, { service }) =>
      servedRegion(service, regionsOf(service, index)),
  },
  {
    group: 'contact',
    allowed: always,
    teams: ({ index, place }) =>
      place.county
        ? index.contactTeamsByRegion.get(place.county.ref) ?? []
        : [],
    reason: () => ({ code: 'contact' }),
  },
  {
    group: 'coordination',
    allowed: question => question.allowOtherCounty,
    teams: ({ index, place, question }) => {
      if (place.area) {
        return index.coordinationTeamsByRegion.get(place.area.ref) ?? [];
      }
      // Without an area only who coordinates them all can help.
      return question.allowOtherArea ? index.nationalCoordinationTeams : [];
    },
    reason: () => ({ code: 'coordination' }),
  },
];

function regionsOfArea(
  { directory }: DirectoryIndex,
  { area }: Place,
): readonly string[] {
  return directory.regions
    .filter(({ ref, parent }) => area && [ref, parent].includes(area.ref))
    .map(({ ref }) => ref);
}

// Who asks from a whole area looks into its counties too.
function servicesOfArea(
  index: DirectoryIndex,
  { area, county }: Place,
): readonly DirectoryService[] {
  if (!area) return [];
  const { servicesByRegion, directory } = index;
  const inside = county
    ? []
    : directory.regions.filter(({ parent }) => parent === area.ref);
  return byName(
    [area, ...inside].flatMap(({ ref }) => servicesByRegion.get(ref) ?? []),
    index,
  );
}

// Several lists in the order of names are one only when they are merged.
function byName(
  services: readonly DirectoryService[],
  { position }: DirectoryIndex,
): readonly DirectoryService[] {
  const at = ({ ref }: DirectoryService) => position.get(ref) ?? 0;
  return [...services].sort((a, b) => at(a) - at(b));
}

function regionsOf(
  service: DirectoryService | undefined,
  index: DirectoryIndex,
): readonly (DirectoryRegion | undefined)[] {
  return (service?.regions ?? []).map(ref => index.regionByRef.get(ref));
}
