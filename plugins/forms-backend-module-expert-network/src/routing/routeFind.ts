import {
  findHelp,
  type FindResult,
} from '@tukiverkko/plugin-expert-network-common';
import type { FindTarget, Routing } from '@tukiverkko/plugin-forms-common';
import { fallbackRouting } from './fallbackRouting';
import { fallbackTeamOf } from './fallbackTeam';
import { findSteps, summaryOf } from './findSteps';
import { reducedDirectory } from './reducedDirectory';
import type { RouteRecord } from './RouteRecord';
import { coordinatorOf, leavesOf, shorterPromise } from './surroundings';

/** What `find` means: the first whom `findHelp` names receives the request. */
export function routeFind(input: RouteRecord, { find }: FindTarget): Routing {
  const { target, region, today, directory } = input;
  const result = findHelp({ ...find, levels: [], region, today }, directory);
  const steps = findSteps(result);
  const coordinator = coordinatorOf(region, directory, today);
  const [chosen] = result.candidates;
  const record: RouteRecord = {
    ...input,
    directory: reducedDirectory(
      directory,
      [
        { team: chosen?.team, service: chosen?.service },
        { team: coordinator },
        ...fallbackTeamOf(input).compared.map(team => ({ team })),
        ...compared(result),
      ],
      region,
    ),
  };
  if (!chosen) return { ...fallbackRouting(input, steps), record };

  const { service } = chosen;
  return {
    team: chosen.team.ref,
    teamName: chosen.team.names,
    service: service?.ref,
    serviceName: service?.names,
    coordinator: coordinator?.ref,
    rule: target.rule,
    priority: target.priority,
    promise: shorterPromise(target.promise, service?.promise ?? null),
    fallback: false,
    leaves: leavesOf(chosen.team, region, directory),
    summary: summaryOf(chosen),
    steps,
    directoryAt: directory.at,
    record,
  };
}

function compared({ candidates, steps }: FindResult) {
  return [...candidates, ...steps.flatMap(({ passedOver }) => passedOver)];
}
