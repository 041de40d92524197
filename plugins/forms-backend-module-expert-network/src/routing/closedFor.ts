import {
  describeObstacle,
  hasEnded,
  indexDirectory,
  isInForce,
  unavailability,
  type Directory,
  type DirectoryTeam,
} from '@tukiverkko/plugin-expert-network-common';
import type { Localized } from '@tukiverkko/plugin-forms-common';
import { successionOfTeam } from './succession';
import { texts } from './texts';

/** Why a team takes no requests on this day: it is not in force, or nothing it offers is open; undefined where it takes them. */
export function closedFor(
  team: DirectoryTeam,
  directory: Directory,
  today: string,
): Localized | undefined {
  const why = outOfForce(team, today) ?? nothingOpen(team, directory, today);
  if (!why) return undefined;
  const now = hasEnded(team, today)
    ? successionOfTeam(team.ref, directory, today)?.now
    : undefined;
  return now
    ? texts.succeeded(team.names, why, now.names)
    : texts.teamClosed(team.names, why);
}

function outOfForce(team: DirectoryTeam, today: string): Localized | undefined {
  if (isInForce(team, today)) return undefined;
  const { validFrom, validTo } = team;
  return validFrom !== undefined && today < validFrom
    ? describeObstacle({ code: 'not-yet', from: validFrom })
    : describeObstacle({ code: 'ended', on: validTo });
}

function nothingOpen(
  team: DirectoryTeam,
  directory: Directory,
  today: string,
): Localized | undefined {
  const { servicesByOwner } = indexDirectory(directory);
  const own = servicesByOwner.get(team.ref) ?? [];
  if (own.length === 0) {
    // An organisation is where people work, and all of them would read what came to it.
    return team.type === 'organisation' ? texts.noService() : undefined;
  }
  const obstacles = own.flatMap(service =>
    unavailability(service, team, today).slice(0, 1),
  );
  return obstacles.length < own.length
    ? undefined
    : describeObstacle(obstacles[0]);
}
