import {
  coordinatorsOf,
  hasEnded,
  indexDirectory,
  type Directory,
  type KeptUnit,
} from '@tukiverkko/plugin-expert-network-common';

/** The organisations a coordination team may ask: those of its area, and of the whole country for a national team. */
export function organisationsToAsk(
  team: string,
  units: Iterable<KeptUnit>,
  { directory, today }: { directory: Directory; today: string },
): readonly KeptUnit[] {
  const isNational = indexDirectory(directory).nationalCoordinationTeams.some(
    ({ ref }) => ref === team,
  );
  const isInArea = (unit: KeptUnit) =>
    isNational ||
    coordinatorsOf(unit, directory, today).some(({ ref }) => ref === team);
  return [...units]
    .filter(
      unit =>
        unit.teamType === 'organisation' &&
        !hasEnded(unit, today) &&
        isInArea(unit),
    )
    .sort((a, b) => a.names.fi.localeCompare(b.names.fi, 'fi'));
}
