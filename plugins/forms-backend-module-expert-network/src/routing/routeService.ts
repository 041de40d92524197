import {
  describeObstacle,
  indexDirectory,
  successionOf,
  unavailability,
  type DirectoryService,
  type DirectoryTeam,
  type Succession,
} from '@tukiverkko/plugin-expert-network-common';
import type {
  Routing,
  RoutingStep,
  ServiceTarget,
} from '@tukiverkko/plugin-forms-common';
import { fallbackRouting } from './fallbackRouting';
import { fallbackTeamOf } from './fallbackTeam';
import { reducedDirectory } from './reducedDirectory';
import type { RouteRecord } from './RouteRecord';
import { linksOf, successionOfTeam, successionSteps } from './succession';
import { coordinatorOf, leavesOf, shorterPromise } from './surroundings';
import { texts } from './texts';

/**
 * A service that was named: its owner receives the request, unless the service is closed today.
 * What has ended, a service or its team, is followed to what came after it.
 */
export function routeService(
  input: RouteRecord,
  { service: ref }: ServiceTarget,
): Routing {
  const { target, region, today, directory } = input;
  const named = namedService(ref, input);
  const coordinator = coordinatorOf(region, directory, today);
  const record: RouteRecord = {
    ...input,
    directory: reducedDirectory(
      directory,
      [
        ...named.compared,
        { team: coordinator },
        ...fallbackTeamOf(input).compared.map(team => ({ team })),
      ],
      region,
    ),
  };
  const { service, team, steps } = named;
  if (!service || !team) return { ...fallbackRouting(input, steps), record };

  const summary = texts.service(service.names, team.names);
  const leaves = leavesOf(team, region, directory);
  return {
    team: team.ref,
    teamName: team.names,
    service: service.ref,
    serviceName: service.names,
    coordinator: coordinator?.ref,
    rule: target.rule,
    priority: target.priority,
    promise: shorterPromise(target.promise, service.promise),
    fallback: false,
    leaves,
    summary,
    steps: [
      ...steps,
      ...(leaves === 'nothing' || region === null
        ? []
        : [outside(service, service.ref === ref)]),
      { code: 'service', outcome: 'chosen', text: summary },
    ],
    directoryAt: directory.at,
    record,
  };
}

/** The service to go to and its team, both absent where the request can go to neither; the steps say why. */
interface Named {
  readonly service?: DirectoryService;
  readonly team?: DirectoryTeam;
  readonly steps: readonly RoutingStep[];
  readonly compared: readonly {
    readonly service?: DirectoryService;
    readonly team?: DirectoryTeam;
  }[];
}

function namedService(ref: string, { directory, today }: RouteRecord): Named {
  const { serviceByRef } = indexDirectory(directory);
  const first = serviceByRef.get(ref);
  if (!first) {
    return { steps: [not(texts.serviceUnknown())], compared: [] };
  }
  const services = successionOf(first, next => serviceByRef.get(next), today);
  const { now: service } = services;
  const owners = service && successionOfTeam(service.owner, directory, today);
  const team = owners?.now ?? owners?.ended[0];
  const compared = [
    { service, team },
    ...linksOf(services).map(one => ({ service: one })),
    ...(owners ? linksOf(owners) : []).map(one => ({ team: one })),
  ];
  const passed = [
    ...successionSteps(services),
    ...(owners ? ownerSteps(owners) : []),
  ];
  if (!service) return { steps: passed, compared };
  const [obstacle] = unavailability(service, team, today);
  if (!obstacle) return { service, team, steps: passed, compared };
  const why = texts.serviceClosed(service.names, describeObstacle(obstacle));
  return { steps: [...passed, not(why)], compared };
}

// That a team has ended with nobody after it is said with its service, as a reason why that is closed.
function ownerSteps(owners: Succession<DirectoryTeam>): readonly RoutingStep[] {
  return owners.now ? successionSteps(owners) : [];
}

function outside(service: DirectoryService, isChosen: boolean): RoutingStep {
  return {
    code: 'outside',
    outcome: 'found',
    text: isChosen
      ? texts.outside(service.names)
      : texts.outsideInstead(service.names),
  };
}

function not(text: RoutingStep['text']): RoutingStep {
  return { code: 'service', outcome: 'not', text };
}
