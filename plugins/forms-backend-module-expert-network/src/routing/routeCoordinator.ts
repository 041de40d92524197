import {
  indexDirectory,
  isInForce,
  type Directory,
  type DirectoryRegion,
  type DirectoryTeam,
} from '@tukiverkko/plugin-expert-network-common';
import type {
  CoordinatorTarget,
  Localized,
  Routing,
  RoutingStep,
} from '@tukiverkko/plugin-forms-common';
import { fallbackRouting } from './fallbackRouting';
import { fallbackTeamOf } from './fallbackTeam';
import { reducedDirectory } from './reducedDirectory';
import type { RouteRecord } from './RouteRecord';
import { coordinatorOf } from './surroundings';
import { texts } from './texts';

/**
 * What concerns regions and no client goes to whoever coordinates all of them: the nearest
 * coordination team of their area, or that of the whole country where they lie in several.
 */
export function routeCoordinator(
  input: RouteRecord,
  { coordinator: asked }: CoordinatorTarget,
): Routing {
  const { target, region, today, directory } = input;
  const { regionByRef, regionBySlug } = indexDirectory(directory);
  const regions = asked
    .map(one => regionByRef.get(one) ?? regionBySlug.get(one))
    .filter(one => one !== undefined);
  const areKnown = regions.length > 0 || asked.length === 0;
  const team = areKnown
    ? teamsFor(regions, directory).find(one => isInForce(one, today))
    : undefined;
  const record: RouteRecord = {
    ...input,
    directory: reducedDirectory(
      directory,
      [
        team,
        coordinatorOf(region, directory, today),
        ...fallbackTeamOf(input).compared,
      ].map(one => ({ team: one })),
      region,
      regions.map(({ ref }) => ref),
    ),
  };
  if (!team) {
    const why = areKnown ? texts.noCoordinator() : texts.regionsUnknown();
    return { ...fallbackRouting(input, [step('not', why)]), record };
  }

  const summary =
    regions.length === 0
      ? texts.nationalCoordinator(team.names)
      : texts.coordinator(team.names, namesOf(regions));
  return {
    team: team.ref,
    teamName: team.names,
    coordinator: team.ref,
    rule: target.rule,
    priority: target.priority,
    promise: target.promise,
    fallback: false,
    leaves: 'nothing',
    summary,
    steps: [step('chosen', summary)],
    directoryAt: directory.at,
    record,
  };
}

/** The teams that coordinate the areas of all these regions, the nearest first. */
function teamsFor(
  regions: readonly DirectoryRegion[],
  directory: Directory,
): readonly DirectoryTeam[] {
  const { coordinationTeamsByRegion, nationalCoordinationTeams } =
    indexDirectory(directory);
  const areas = regions.map(({ parent, ref }) => parent ?? ref);
  if (areas.length === 0) return nationalCoordinationTeams;
  const first = coordinationTeamsByRegion.get(areas[0]) ?? [];
  return first.filter(({ serves }) =>
    areas.every(area => serves.includes(area)),
  );
}

function namesOf(regions: readonly DirectoryRegion[]): Localized {
  const list = (language: keyof Localized) =>
    regions.map(({ names }) => names[language]).join(', ');
  return { fi: list('fi'), sv: list('sv'), en: list('en') };
}

function step(outcome: RoutingStep['outcome'], text: Localized): RoutingStep {
  return { code: 'coordinator', outcome, text };
}
