import {
  indexDirectory,
  isInForce,
  type Directory,
  type DirectoryTeam,
} from '@tukiverkko/plugin-expert-network-common';
import type { Localized, Routing } from '@tukiverkko/plugin-forms-common';

/** The team that watches over cases of a region's area: of those in force, the one nearest to the area. */
export function coordinatorOf(
  region: string | null,
  directory: Directory,
  today: string,
): DirectoryTeam | undefined {
  const { regionBySlug, coordinationTeamsByRegion } = indexDirectory(directory);
  const own = region === null ? undefined : regionBySlug.get(region);
  const area = own?.parent ?? own?.ref ?? '';
  return coordinationTeamsByRegion
    .get(area)
    ?.find(team => isInForce(team, today));
}

/** What a request leaves when it goes to this team: by what the team says it serves. */
export function leavesOf(
  team: DirectoryTeam,
  region: string | null,
  directory: Directory,
): Routing['leaves'] {
  const own = directory.regions.find(({ slug }) => slug === region);
  if (own && team.serves.includes(own.ref)) return 'nothing';
  const area = own?.parent ?? own?.ref;
  const isNear = directory.regions.some(
    ({ ref, parent }) =>
      area !== undefined &&
      (ref === area || parent === area) &&
      team.serves.includes(ref),
  );
  return isNear ? 'county' : 'area';
}

/** The name of a team by its ref; the ref's own name where the directory has no such team. */
export function nameOfTeam(ref: string, directory: Directory): Localized {
  const name = ref.slice(ref.lastIndexOf('/') + 1);
  return (
    indexDirectory(directory).teamByRef.get(ref)?.names ?? {
      fi: name,
      sv: name,
      en: name,
    }
  );
}

/** Working days of an answer: a rule of the form may only shorten what the service promises. */
export function shorterPromise(
  ofRule: number | null,
  ofService: number | null,
): number | null {
  if (ofRule === null) return ofService;
  return ofService === null ? ofRule : Math.min(ofRule, ofService);
}
