import { randomInt } from 'node:crypto';
import { localDate } from '@tukiverkko/plugin-forms-common';
import { zone } from '../forms/acceptAnswers';

/** Crockford's base 32: no I, L, O, U, so that nobody misreads one over the phone. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A reference like OT-2026-7K3M9Q: the year, five random characters, and one that tells a mistyped one. */
export function newReference(now: string): string {
  const year = localDate(now, zone)?.slice(0, 4) ?? now.slice(0, 4);
  const drawn = Array.from({ length: 5 }, () => alphabet[randomInt(32)]).join(
    '',
  );
  return `OT-${year}-${drawn}${checkCharacter(drawn)}`;
}

/** Odd weights are invertible modulo 32, so one wrong character always shows; their differences show most swapped pairs. */
export function checkCharacter(drawn: string): string {
  const sum = [...drawn].reduce(
    (total, character, i) => total + alphabet.indexOf(character) * (2 * i + 1),
    0,
  );
  return alphabet[sum % 32];
}
