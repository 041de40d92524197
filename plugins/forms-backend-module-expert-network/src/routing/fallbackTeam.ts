import {
  isInForce,
  type DirectoryTeam,
} from '@tukiverkko/plugin-expert-network-common';
import type { RoutingStep } from '@tukiverkko/plugin-forms-common';
import type { RouteRecord } from './RouteRecord';
import { linksOf, successionOfTeam, successionSteps } from './succession';
import { coordinatorOf } from './surroundings';

/** Who receives what the directory could not place. */
export interface FallbackTeam {
  readonly ref: string;
  /** Why it is not the team the form names; empty where it is. */
  readonly steps: readonly RoutingStep[];
  /** Every team that was looked at on the way. */
  readonly compared: readonly DirectoryTeam[];
}

/** The fallback team of the form, or who came after it; where nobody did, whoever coordinates the area. */
export function fallbackTeamOf({
  target,
  region,
  today,
  directory,
}: RouteRecord): FallbackTeam {
  const succession = successionOfTeam(target.fallback, directory, today);
  if (!succession) return { ref: target.fallback, steps: [], compared: [] };
  const steps = successionSteps(succession);
  const { now } = succession;
  const taker =
    now && isInForce(now, today)
      ? now
      : coordinatorOf(region, directory, today);
  return {
    ref: taker?.ref ?? target.fallback,
    steps,
    compared: linksOf(succession),
  };
}
