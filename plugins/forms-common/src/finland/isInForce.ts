import { finlandZone } from './finlandZone';
import { localDate } from './localDate';

/** Whether what has these dates has begun and is not over, at an instant in Finland; both days are still its own. */
export function isInForce(
  dates: { readonly validFrom?: unknown; readonly validTo?: unknown },
  instant: string,
): boolean {
  const today = localDate(instant, finlandZone) ?? '';
  const { validFrom, validTo } = dates;
  return (
    (typeof validFrom !== 'string' || validFrom <= today) &&
    (typeof validTo !== 'string' || today <= validTo)
  );
}
