import {
  describeObstacle,
  indexDirectory,
  successionOf,
  type Directory,
  type DirectoryTeam,
  type Ending,
  type Succession,
} from '@tukiverkko/plugin-expert-network-common';
import type { Localized, RoutingStep } from '@tukiverkko/plugin-forms-common';
import { texts } from './texts';

type Named = Ending & { readonly names: Localized };

/** What came after a team, by its ref; undefined where the directory has no such team. */
export function successionOfTeam(
  ref: string,
  directory: Directory,
  today: string,
): Succession<DirectoryTeam> | undefined {
  const { teamByRef } = indexDirectory(directory);
  const team = teamByRef.get(ref);
  return team && successionOf(team, next => teamByRef.get(next), today);
}

/** Everything along a chain, for the record of a routing. */
export function linksOf<T>({ ended, now }: Succession<T>): readonly T[] {
  return now ? [...ended, now] : ended;
}

/** The way from what has ended to what came after it, one step a link; the last says why it leads nowhere. */
export function successionSteps({
  ended,
  now,
  stops,
}: Succession<Named>): readonly RoutingStep[] {
  return ended.map((one, at) => {
    const next = ended[at + 1] ?? now;
    const why = describeObstacle({ code: 'ended', on: one.validTo });
    return {
      code: 'succession',
      outcome: 'not',
      text: next
        ? texts.succeeded(one.names, why, next.names)
        : texts.notSucceeded(one.names, why, stops ?? 'no-successor'),
    };
  });
}
