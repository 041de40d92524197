import type { Opening, Validity } from './Directory';

/** True on every day from `validFrom` to `validTo`, both included. Days are local dates (YYYY-MM-DD). */
export function isInForce({ validFrom, validTo }: Validity, today: string) {
  return (
    (validFrom === undefined || validFrom <= today) &&
    (validTo === undefined || today <= validTo)
  );
}

/** True where a service takes requests: open, or a pause whose last day has passed. */
export function isOpen(opening: Opening, today: string): boolean {
  if (opening.state === 'paused') {
    return opening.until !== undefined && opening.until < today;
  }
  return opening.state === 'open';
}
