import {
  isInForce,
  type Directory,
} from '@tukiverkko/plugin-expert-network-common';
import type { TeamReceiver } from '@tukiverkko/plugin-forms-node';
import { closedFor } from './closedFor';
import { successionOfTeam, successionSteps } from './succession';

/** Who receives on a day what a form sends to a team: itself, or who came after it. Undefined for an unknown team. */
export function receiverOf(
  ref: string,
  directory: Directory,
  today: string,
): TeamReceiver | undefined {
  const succession = successionOfTeam(ref, directory, today);
  if (!succession) return undefined;
  const why = successionSteps(succession).map(({ text }) => text);
  const { now } = succession;
  if (!now) return { why };
  // What is on a break still reads what a form sends to it; what has not begun has nobody to read it.
  const closed = isInForce(now, today)
    ? undefined
    : closedFor(now, directory, today);
  return closed
    ? { why: [...why, closed] }
    : { team: { ref: now.ref, name: now.names }, why };
}
