import type { Directory, DirectoryTeam } from '../directory/Directory';
import { indexDirectory } from '../directory/indexDirectory';
import { isInForce } from '../directory/isInForce';
import type { KeptUnit } from './KeptUnit';

/** As what somebody keeps a unit true. */
export type Keeper = 'owner' | 'coordinator';

/**
 * As what a person keeps a unit true, by the teams they are in; undefined where they do not. An organisation is
 * where people work, so its members are no owners of it: whoever coordinates its region is asked.
 */
export function keeperOf(
  unit: Pick<KeptUnit, 'owner' | 'regions'>,
  teams: readonly DirectoryTeam[],
  directory: Directory,
  today: string,
): Keeper | undefined {
  const owns = teams.some(
    ({ ref, type }) => ref === unit.owner && type !== 'organisation',
  );
  if (owns) return 'owner';
  if (!teams.some(({ type }) => type === 'coordination-team')) return undefined;
  const coordinates = coordinatorsOf(unit, directory, today);
  return teams.some(({ ref }) => coordinates.some(team => team.ref === ref))
    ? 'coordinator'
    : undefined;
}

/**
 * The coordination teams in force whose area a unit serves. A unit of the whole country belongs to
 * those that serve every area, or to all of them where none does.
 */
export function coordinatorsOf(
  { regions }: Pick<KeptUnit, 'regions'>,
  directory: Directory,
  today: string,
): readonly DirectoryTeam[] {
  const index = indexDirectory(directory);
  const inForce = (teams: readonly DirectoryTeam[]) =>
    teams.filter(team => isInForce(team, today));
  if (regions.length === 0) {
    const national = inForce(index.nationalCoordinationTeams);
    return national.length > 0
      ? national
      : inForce(
          directory.teams.filter(({ type }) => type === 'coordination-team'),
        );
  }
  // A coordination team says which areas or counties it serves; a county belongs to its area.
  const near = new Set(
    regions.flatMap(ref => [ref, index.regionByRef.get(ref)?.parent ?? ref]),
  );
  return inForce([
    ...new Set(
      [...near].flatMap(ref => index.coordinationTeamsByRegion.get(ref) ?? []),
    ),
  ]);
}
