import type { UpkeepUnit } from '@tukiverkko/plugin-expert-network-common';
import { statusOf, type UnitStatus } from '../status/statusOf';

/** The status of a unit as those see it who keep it true. A unit that takes no requests itself says only that it starts or has ended. */
export function statusOfKept(
  { opening, validFrom, validTo }: UpkeepUnit,
  today: string,
): UnitStatus | undefined {
  const status = statusOf(
    { validFrom: validFrom ?? undefined, validTo: validTo ?? undefined },
    opening ?? { state: 'open' },
    today,
  );
  return opening === null && status.state === 'open' ? undefined : status;
}
