import type { UpkeepUnit } from '@tukiverkko/plugin-expert-network-common';

/** True where nobody has to confirm a unit now. */
export function isConfirmed({ flags }: Pick<UpkeepUnit, 'flags'>): boolean {
  return !flags.some(
    ({ code }) => code === 'unconfirmed' || code === 'never-confirmed',
  );
}

/** The next unit to confirm after one, round the list; undefined where all are. */
export function nextToConfirm(
  units: readonly UpkeepUnit[],
  after: string,
): UpkeepUnit | undefined {
  const at = units.findIndex(({ ref }) => ref === after);
  return [...units.slice(at + 1), ...units.slice(0, at)].find(
    unit => unit.may.confirm && !isConfirmed(unit),
  );
}
