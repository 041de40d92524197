/** How the letters of a list are written. */
export type ListEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

const marks: readonly (readonly [ListEncoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/**
 * Reads the mark at the beginning; without one, half of the bytes of Latin text in UTF-16 are zero, and bytes that
 * are no UTF-8 are what Windows wrote before it. Latin-1 is a part of windows-1252 for every letter of a list.
 */
export function encodingOf(bytes: Uint8Array): ListEncoding {
  for (const [encoding, mark] of marks) {
    if (mark.every((byte, at) => bytes[at] === byte)) return encoding;
  }
  const beginning = bytes.subarray(0, 2_000);
  const zeros = [0, 1].map(
    odd =>
      beginning.filter((byte, at) => byte === 0 && at % 2 === odd).length /
      Math.max(1, beginning.length / 2),
  );
  if (zeros[1] > 0.4 && zeros[0] < 0.1) return 'utf-16le';
  if (zeros[0] > 0.4 && zeros[1] < 0.1) return 'utf-16be';
  return isUtf8(bytes) ? 'utf-8' : 'windows-1252';
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
