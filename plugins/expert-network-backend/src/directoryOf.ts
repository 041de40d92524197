import { ServiceUnavailableError } from '@backstage/errors';
import type { Directory } from '@tukiverkko/plugin-expert-network-common';
import type { DirectorySnapshot } from '@tukiverkko/plugin-expert-network-node';

/** The last good reading of the catalogue; without one there is nothing to answer from. */
export function directoryOf(snapshot: DirectorySnapshot): Directory {
  const directory = snapshot.current();
  if (!directory) {
    throw new ServiceUnavailableError(
      'The directory has not been read yet. Try again in a moment.',
    );
  }
  return directory;
}
