import { byName } from './byName';
import type {
  Directory,
  DirectoryRegion,
  DirectoryService,
  DirectoryTeam,
} from './Directory';

/** The directory arranged for questions: every list is in the order of names. */
export interface DirectoryIndex {
  readonly directory: Directory;
  readonly regionBySlug: ReadonlyMap<string, DirectoryRegion>;
  readonly regionByRef: ReadonlyMap<string, DirectoryRegion>;
  readonly teamByRef: ReadonlyMap<string, DirectoryTeam>;
  readonly serviceByRef: ReadonlyMap<string, DirectoryService>;
  /** Every service but those of contact and coordination teams. */
  readonly services: readonly DirectoryService[];
  /** Place of a service in the order of names. */
  readonly position: ReadonlyMap<string, number>;
  readonly servicesByRegion: Groups<DirectoryService>;
  readonly servicesByOwner: Groups<DirectoryService>;
  /** Services of the whole country. */
  readonly nationalServices: readonly DirectoryService[];
  /** Services of OT centres, by each strength of the centre. */
  readonly servicesByStrength: Groups<DirectoryService>;
  readonly contactTeamsByRegion: Groups<DirectoryTeam>;
  readonly coordinationTeamsByRegion: Groups<DirectoryTeam>;
  /** Coordination teams that serve every collaborative area. */
  readonly nationalCoordinationTeams: readonly DirectoryTeam[];
}

type Groups<T> = ReadonlyMap<string, readonly T[]>;

const known = new WeakMap<Directory, DirectoryIndex>();

/** Arranges a directory once; the same directory gives the same index again. */
export function indexDirectory(directory: Directory): DirectoryIndex {
  const before = known.get(directory);
  if (before) return before;
  const index = arrange(directory);
  known.set(directory, index);
  return index;
}

function arrange(directory: Directory): DirectoryIndex {
  const services = [...directory.services].sort(byName);
  // The unit that serves the fewest regions is the nearest.
  const teams = [...directory.teams].sort(
    (a, b) => a.serves.length - b.serves.length || byName(a, b),
  );
  const teamByRef = byRef(teams);
  // What contact and coordination teams offer is found through the team, after everything else.
  const offered = services.filter(({ owner }) => {
    const type = teamByRef.get(owner)?.type;
    return type !== 'contact-team' && type !== 'coordination-team';
  });
  const areas = directory.regions.filter(
    ({ type }) => type === 'collaborative-area',
  );
  const ofType = (type: DirectoryTeam['type']) =>
    groupBy(
      teams.filter(team => team.type === type),
      team => team.serves,
    );
  return {
    directory,
    regionBySlug: new Map(directory.regions.map(r => [r.slug, r])),
    regionByRef: byRef(directory.regions),
    teamByRef,
    serviceByRef: byRef(services),
    services: offered,
    position: new Map(services.map(({ ref }, at) => [ref, at])),
    servicesByRegion: groupBy(offered, service => service.regions),
    servicesByOwner: groupBy(services, service => [service.owner]),
    nationalServices: offered.filter(({ regions }) => regions.length === 0),
    servicesByStrength: groupBy(offered, ({ owner }) => {
      const team = teamByRef.get(owner);
      return team?.type === 'ot-centre' ? team.strengths : [];
    }),
    contactTeamsByRegion: ofType('contact-team'),
    coordinationTeamsByRegion: ofType('coordination-team'),
    nationalCoordinationTeams: teams.filter(
      ({ type, serves }) =>
        type === 'coordination-team' &&
        areas.every(({ ref }) => serves.includes(ref)),
    ),
  };
}

function byRef<T extends { readonly ref: string }>(
  items: readonly T[],
): ReadonlyMap<string, T> {
  return new Map(items.map(item => [item.ref, item]));
}

function groupBy<T>(
  items: readonly T[],
  keysOf: (item: T) => readonly string[],
): Groups<T> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
}
