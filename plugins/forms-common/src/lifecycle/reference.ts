/** Crockford's base 32: no I, L, O or U, so that a reference can be read out and written down. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const shape = /^OT-(\d{4})-([0-9A-HJKMNP-TV-Z]{5})([0-9A-HJKMNP-TV-Z])$/;

/** How many random bytes {@link newReference} needs. */
export const referenceBytes = 5;

/**
 * A reference `OT-YYYY-XXXXXX`: five random characters and one that checks them and the year. It means nothing.
 * There are 33 million a year, so two may meet: whoever stores it keeps it unique and takes another.
 */
export function newReference(randomBytes: Uint8Array, year: number): string {
  const body = [...randomBytes.slice(0, referenceBytes)]
    .map(byte => alphabet[byte % alphabet.length])
    .join('');
  const written = String(year).padStart(4, '0');
  return `OT-${written}-${body}${checkCharacter(written + body)}`;
}

/** True for a reference whose check character fits. */
export function isReference(text: string): boolean {
  const [, year, body, check] = shape.exec(text) ?? [];
  return year !== undefined && checkCharacter(year + body) === check;
}

/** The reference somebody typed or read out, with O for 0, I or L for 1, small letters and spaces; undefined where it is none. */
export function readReference(typed: string): string | undefined {
  const [, year, body] =
    /^OT-?(\d{4})-?(\w{6})$/.exec(
      typed.toUpperCase().replace(/[\s\u2010-\u2015]/g, ''),
    ) ?? [];
  if (year === undefined) return undefined;
  const reference = `OT-${year}-${body
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1')}`;
  return isReference(reference) ? reference : undefined;
}

/** Odd weights: every single wrong character is noticed, and nearly every two that changed places. */
function checkCharacter(symbols: string): string {
  const sum = [...symbols].reduce(
    (total, symbol, index) =>
      total + alphabet.indexOf(symbol) * (2 * index + 1),
    0,
  );
  return alphabet[sum % alphabet.length];
}
