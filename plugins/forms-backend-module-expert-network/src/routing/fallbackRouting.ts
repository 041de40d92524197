import type { Routing, RoutingStep } from '@tukiverkko/plugin-forms-common';
import { fallbackTeamOf } from './fallbackTeam';
import type { RouteRecord } from './RouteRecord';
import { coordinatorOf, nameOfTeam } from './surroundings';
import { texts } from './texts';

/** The form's fallback team receives what the directory could not place, and the steps say why. */
export function fallbackRouting(
  input: RouteRecord,
  before: readonly RoutingStep[],
): Omit<Routing, 'record'> {
  const { target, region, today, directory } = input;
  const { ref, steps } = fallbackTeamOf(input);
  const teamName = nameOfTeam(ref, directory);
  const summary =
    ref === target.fallback
      ? texts.fallback(teamName)
      : texts.fallbackEnded(teamName);
  return {
    team: ref,
    teamName,
    coordinator: coordinatorOf(region, directory, today)?.ref,
    rule: target.rule,
    priority: target.priority,
    promise: target.promise,
    fallback: true,
    leaves: 'nothing',
    summary,
    steps: [
      ...before,
      ...steps,
      { code: 'fallback', outcome: 'chosen', text: summary },
    ],
    directoryAt: directory.at,
  };
}
