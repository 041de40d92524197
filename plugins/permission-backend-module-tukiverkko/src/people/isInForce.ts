import type { Entity } from '@backstage/catalog-model';
import { finlandZone, localDate } from '@tukiverkko/plugin-forms-common';

/** Whether a unit has begun and is not over, at an instant; both days it names are still its own. */
export function isInForce({ spec }: Entity, instant: string): boolean {
  const today = localDate(instant, finlandZone) ?? '';
  const { validFrom, validTo } = spec ?? {};
  return (
    (typeof validFrom !== 'string' || validFrom <= today) &&
    (typeof validTo !== 'string' || today <= validTo)
  );
}
