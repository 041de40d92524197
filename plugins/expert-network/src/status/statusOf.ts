import {
  isOpen,
  type Opening,
  type Validity,
} from '@tukiverkko/plugin-expert-network-common';

/** What a unit or service is to one who would ask it today. */
export type UnitStatus =
  | { readonly state: 'starts'; readonly date: string }
  | { readonly state: 'ended' }
  | { readonly state: 'paused'; readonly until?: string }
  | { readonly state: 'open' };

/** Dates come first: what has not begun or has ended takes nothing, whatever its opening says. */
export function statusOf(
  { validFrom, validTo }: Validity,
  opening: Opening,
  today: string,
): UnitStatus {
  if (validTo !== undefined && validTo < today) return { state: 'ended' };
  if (validFrom !== undefined && today < validFrom)
    return { state: 'starts', date: validFrom };
  if (isOpen(opening, today)) return { state: 'open' };
  return opening.state === 'paused' ? opening : { state: 'ended' };
}
