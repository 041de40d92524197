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

/** The directory with nothing in it but what was compared, and the regions that say how far away it was. */
export function reducedDirectory(
  directory: Directory,
  compared: readonly Compared[],
  region: string | null,
  asked: readonly string[] = [],
): Directory {
  const kept = compared.slice(0, recordLimit);
  const services = unique(kept.map(({ service }) => service));
  return {
    at: directory.at,
    regions: regionsFor(services, directory, region, asked),
    teams: unique(kept.map(({ team }) => team)),
    networks: [],
    services,
  };
}

/** Every area, since a national team is one that serves them all; the regions of the own area; and those a service or the form names. */
function regionsFor(
  services: readonly DirectoryService[],
  directory: Directory,
  slug: string | null,
  asked: readonly string[],
) {
  const { regionBySlug } = indexDirectory(directory);
  const own = slug === null ? undefined : regionBySlug.get(slug);
  const area = own?.parent ?? own?.ref;
  const named = new Set([
    ...asked,
    ...services.flatMap(({ regions }) => regions),
  ]);
  return directory.regions.filter(
    ({ ref, parent, type }) =>
      type === 'collaborative-area' ||
      named.has(ref) ||
      (area !== undefined && parent === area) ||
      ref === area,
  );
}

function unique<T extends { readonly ref: string }>(
  items: readonly (T | undefined)[],
): readonly T[] {
  const byRef = new Map<string, T>();
  for (const item of items) if (item) byRef.set(item.ref, item);
  return [...byRef.values()];
}
