import {
  describeObstacle,
  describeReason,
  indexDirectory,
  type Candidate,
  type Directory,
  type DirectoryService,
  type DirectoryTeam,
  type FindItem,
  type Localized,
  type PassedOver,
} from '@tukiverkko/plugin-expert-network-common';

/** Somebody who can help, as a row of the answer. */
export function candidateItem(
  { service, team, reasons }: Candidate,
  directory: Directory,
): FindItem {
  const why = reasons.map(describeReason);
  return service
    ? serviceItem(service, team, why, directory)
    : teamItem(team, why, directory);
}

/** A service on a break: shown, never chosen. */
export function pausedItem(
  { service, obstacles }: PassedOver,
  team: DirectoryTeam,
  directory: Directory,
): FindItem {
  return serviceItem(service, team, obstacles.map(describeObstacle), directory);
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
