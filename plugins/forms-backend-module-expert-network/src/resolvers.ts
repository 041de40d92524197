import type { DirectorySnapshot } from '@tukiverkko/plugin-expert-network-node';
import { dayInFinland } from '@tukiverkko/plugin-expert-network-common';
import type {
  TargetContext,
  TargetResolver,
} from '@tukiverkko/plugin-forms-node';
import { regionAskedFrom } from './routing/regionAskedFrom';
import { route } from './routing/route';
import type { RouteRecord } from './routing/RouteRecord';

/** The routing targets `service`, `coordinator` and `find`, answered from the snapshot. */
export function createResolvers(
  snapshot: DirectorySnapshot,
): readonly TargetResolver[] {
  const decide = (
    target: RouteRecord['target'],
    { requester, now, wish }: TargetContext,
  ) => {
    const directory = snapshot.current();
    if (!directory) {
      throw new Error('The directory has not been read yet. Try again soon.');
    }
    const asked = 'find' in target ? target.find : wish;
    const region = regionAskedFrom(asked, requester, snapshot);
    const today = dayInFinland(now);
    return route({ format: 1, target, region, today, directory });
  };
  return [
    {
      kind: 'service',
      resolve: async (target, context) => decide(target, context),
    },
    {
      kind: 'coordinator',
      resolve: async (target, context) => decide(target, context),
    },
    {
      kind: 'find',
      resolve: async (target, context) => decide(target, context),
    },
  ];
}
