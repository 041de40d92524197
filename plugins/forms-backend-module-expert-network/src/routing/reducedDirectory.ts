import {
  indexDirectory,
  type Directory,
  type DirectoryService,
  type DirectoryTeam,
} from '@tukiverkko/plugin-expert-network-common';

/** How many services and teams a record holds at most. */
export const recordLimit = 50;

/** What was compared, the chosen first. */
export interface Compared {
  readonly service?: DirectoryService;
  readonly team?: DirectoryTeam;
}

/** The directory with nothing in it but what was compared, and the regions of the area asked from. */
export function reducedDirectory(
  directory: Directory,
  compared: readonly Compared[],
  region: string | null,
): Directory {
  const kept = compared.slice(0, recordLimit);
  return {
    at: directory.at,
    regions: regionsNear(directory, region),
    teams: unique(kept.map(({ team }) => team)),
    networks: [],
    services: unique(kept.map(({ service }) => service)),
  };
}

function regionsNear(directory: Directory, slug: string | null) {
  const { regionBySlug } = indexDirectory(directory);
  const own = slug === null ? undefined : regionBySlug.get(slug);
  const area = own?.parent ?? own?.ref;
  if (area === undefined) return [];
  return directory.regions.filter(
    ({ ref, parent }) => ref === area || parent === area,
  );
}

function unique<T extends { readonly ref: string }>(
  items: readonly (T | undefined)[],
): readonly T[] {
  const byRef = new Map<string, T>();
  for (const item of items) if (item) byRef.set(item.ref, item);
  return [...byRef.values()];
}
