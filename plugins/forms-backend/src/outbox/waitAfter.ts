/** Whatever was away for long is told within this time after it is back. */
const longestWait = 300_000;

/** So many attempts take two to four hours. Then a message is set aside; retried, it has as many again. */
export const attemptsInARow = 50;

/**
 * How long a message waits after an attempt that failed, in milliseconds: twice as long each time, up to five minutes.
 * `share` (0 to 1, by chance) takes up to a half off, so that what failed together does not come back together.
 */
export function waitAfter(attempt: number, share: number): number {
  const failures = (attempt - 1) % attemptsInARow;
  const wait = Math.min(1_000 * 2 ** failures, longestWait);
  return Math.round(wait * (1 - share / 2));
}
