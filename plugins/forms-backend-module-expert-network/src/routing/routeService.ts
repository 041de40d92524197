import {
  describeObstacle,
  indexDirectory,
  unavailability,
} from '@tukiverkko/plugin-expert-network-common';
import type {
  Routing,
  RoutingStep,
  ServiceTarget,
} from '@tukiverkko/plugin-forms-common';
import { fallbackRouting } from './fallbackRouting';
import { reducedDirectory } from './reducedDirectory';
import type { RouteRecord } from './RouteRecord';
import { coordinatorOf, leavesOf, shorterPromise } from './surroundings';
import { texts } from './texts';

/** A service that was named: its owner receives the request, unless the service is closed today. */
export function routeService(
  input: RouteRecord,
  { service: ref }: ServiceTarget,
): Routing {
  const { target, region, today, directory } = input;
  const { serviceByRef, teamByRef } = indexDirectory(directory);
  const service = serviceByRef.get(ref);
  const team = service && teamByRef.get(service.owner);
  const coordinator = coordinatorOf(region, directory, today);
  const fallback = teamByRef.get(target.fallback);
  const compared = [
    { service, team },
    { team: coordinator },
    { team: fallback },
  ];
  const record: RouteRecord = {
    ...input,
    directory: reducedDirectory(directory, compared, region),
  };

  if (!service) {
    const step = not(texts.serviceUnknown());
    return { ...fallbackRouting(input, [step]), record };
  }
  const [obstacle] = unavailability(service, team, today);
  if (!team || obstacle) {
    const why = describeObstacle(obstacle ?? { code: 'team-unknown' });
    const step = not(texts.serviceClosed(service.names, why));
    return { ...fallbackRouting(input, [step]), record };
  }

  const summary = texts.service(service.names, team.names);
  const leaves = leavesOf(team, region, directory);
  const outside: readonly RoutingStep[] =
    leaves === 'nothing' || region === null
      ? []
      : [
          {
            code: 'outside',
            outcome: 'found',
            text: texts.outside(service.names),
          },
        ];
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
    steps: [...outside, { code: 'service', outcome: 'chosen', text: summary }],
    directoryAt: directory.at,
    record,
  };
}

function not(text: RoutingStep['text']): RoutingStep {
  return { code: 'service', outcome: 'not', text };
}
