import type { Routing, RoutingStep } from '@tukiverkko/plugin-forms-common';
import type { RouteRecord } from './RouteRecord';
import { coordinatorOf, nameOfTeam } from './surroundings';
import { texts } from './texts';

/** The form's fallback team receives what the directory could not place, and the steps say why. */
export function fallbackRouting(
  { target, region, today, directory }: RouteRecord,
  steps: readonly RoutingStep[],
): Omit<Routing, 'record'> {
  const teamName = nameOfTeam(target.fallback, directory);
  const summary = texts.fallback(teamName);
  return {
    team: target.fallback,
    teamName,
    coordinator: coordinatorOf(region, directory, today)?.ref,
    rule: target.rule,
    priority: target.priority,
    promise: target.promise,
    fallback: true,
    leaves: 'nothing',
    summary,
    steps: [...steps, { code: 'fallback', outcome: 'chosen', text: summary }],
    directoryAt: directory.at,
  };
}
