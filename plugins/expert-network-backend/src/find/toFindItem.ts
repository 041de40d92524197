import {
  describeObstacle,
  describeReason,
  indexDirectory,
  type Directory,
  type DirectoryService,
  type DirectoryTeam,
  type FindItem,
  type Localized,
} from '@tukiverkko/plugin-expert-network-common';
import type { Found } from './findGroups';

/** What was found, as a row of the answer. */
export function toFindItem(found: Found, directory: Directory): FindItem {
  const { service, team } = found;
  const reasons =
    'reasons' in found
      ? found.reasons.map(describeReason)
      : found.obstacles.map(describeObstacle);
  return service
    ? serviceItem(service, team, reasons, directory)
    : teamItem(team, reasons, directory);
}

function serviceItem(
  service: DirectoryService,
  team: DirectoryTeam,
  reasons: readonly Localized[],
  directory: Directory,
): FindItem {
  return {
    service: service.ref,
    name: service.names,
    team: team.ref,
    teamName: team.names,
    regionNames: regionNames(service.regions, directory),
    opening: service.opening,
    promise: service.promise,
    languages: service.languages,
    modes: service.modes,
    phenomena: service.phenomena,
    reasons,
    form: service.form,
  };
}

function teamItem(
  team: DirectoryTeam,
  reasons: readonly Localized[],
  directory: Directory,
): FindItem {
  return {
    service: null,
    name: team.names,
    team: team.ref,
    teamName: team.names,
    regionNames: regionNames(team.serves, directory),
    opening: { state: 'open' },
    promise: null,
    languages: team.languages,
    modes: [],
    phenomena: [],
    reasons,
    form: null,
  };
}

function regionNames(
  refs: readonly string[],
  directory: Directory,
): readonly Localized[] {
  const { regionByRef } = indexDirectory(directory);
  return refs
    .map(ref => regionByRef.get(ref)?.names)
    .filter(names => names !== undefined);
}
