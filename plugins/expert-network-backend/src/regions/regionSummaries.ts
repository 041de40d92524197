import {
  indexDirectory,
  isInForce,
  type Directory,
  type DirectoryRegion,
  type RegionSummary,
} from '@tukiverkko/plugin-expert-network-common';

/** Every region with what serves it today: units, services and networks that name it. */
export function regionSummaries(
  directory: Directory,
  today: string,
): readonly RegionSummary[] {
  const { regionByRef, teamByRef } = indexDirectory(directory);
  const units = count(
    directory.teams
      .filter(({ type }) => type !== 'organisation')
      .filter(team => isInForce(team, today))
      .map(({ serves }) => serves),
  );
  const services = count(
    directory.services
      .filter(service => {
        const team = teamByRef.get(service.owner);
        return (
          service.opening.state !== 'ended' &&
          isInForce(service, today) &&
          team !== undefined &&
          isInForce(team, today)
        );
      })
      .map(({ regions }) => regions),
  );
  const networks = count(
    directory.networks
      .filter(network => isInForce(network, today))
      .map(({ regions }) => regions),
  );
  return directory.regions.map(({ ref, slug, names, type, ...region }) => ({
    ref,
    slug,
    name: names,
    type,
    area: areaOf(region, regionByRef),
    languages: region.languages,
    units: units.get(ref) ?? 0,
    services: services.get(ref) ?? 0,
    networks: networks.get(ref) ?? 0,
  }));
}

function areaOf(
  { parent }: Pick<DirectoryRegion, 'parent'>,
  regionByRef: ReadonlyMap<string, DirectoryRegion>,
): string | null {
  return (parent && regionByRef.get(parent)?.slug) ?? null;
}

function count(
  regions: readonly (readonly string[])[],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const ref of regions.flatMap(refs => [...new Set(refs)])) {
    counts.set(ref, (counts.get(ref) ?? 0) + 1);
  }
  return counts;
}
