import {
  dayInFinland,
  indexDirectory,
} from '@tukiverkko/plugin-expert-network-common';
import type { DirectorySnapshot } from '@tukiverkko/plugin-expert-network-node';
import type { Surroundings } from '@tukiverkko/plugin-forms-node';
import { closedFor } from './routing/closedFor';
import { noticesOf } from './routing/noticesOf';
import { receiverOf } from './routing/receiverOf';
import { regionAskedFrom } from './routing/regionAskedFrom';
import { coordinatorOf, leavesOf } from './routing/surroundings';

/** Where requests come from and where teams stand, from the snapshot. */
export function createSurroundings(snapshot: DirectorySnapshot): Surroundings {
  return {
    async of({ requester, now, wish }) {
      // Whom to contact first does not wait for a directory.
      const notices = noticesOf(wish);
      const directory = snapshot.current();
      if (!directory) return { notices };
      const slug = regionAskedFrom(wish, requester, snapshot);
      const { regionBySlug } = indexDirectory(directory);
      return {
        notices,
        region: slug === null ? undefined : regionBySlug.get(slug)?.ref,
        coordinator: coordinatorOf(slug, directory, dayInFinland(now))?.ref,
      };
    },

    async placeOf(ref, { region, now }) {
      const directory = snapshot.current();
      if (!directory) {
        throw new Error('The directory has not been read yet. Try again soon.');
      }
      const { regionByRef, teamByRef } = indexDirectory(directory);
      const team = teamByRef.get(ref);
      if (!team) return undefined;
      const today = dayInFinland(now);
      const from = region === null ? undefined : regionByRef.get(region);
      const slug = from?.slug ?? null;
      return {
        name: team.names,
        leaves: leavesOf(team, slug, directory),
        closed: closedFor(team, directory, today),
        coordinator: coordinatorOf(slug, directory, today)?.ref,
      };
    },

    async receiverOf(ref, { now }) {
      const directory = snapshot.current();
      return directory && receiverOf(ref, directory, dayInFinland(now));
    },
  };
}
