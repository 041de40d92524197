/** The candidate that is written almost so: at most one letter in four is off, and never more than two. */
export function nearest(
  text: string,
  candidates: readonly string[],
): string | undefined {
  const allowed = Math.min(2, Math.floor(text.length / 4));
  let best: string | undefined;
  let within = allowed + 1;
  for (const candidate of candidates) {
    const off = distance(text, candidate, within);
    if (off < within) {
      within = off;
      best = candidate;
    }
  }
  return best;
}

/** How many letters have to be changed, added or taken away; `limit` for so many or more. */
function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let above = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      row.push(Math.min(row[j - 1] + 1, above[j] + 1, above[j - 1] + same));
    }
    if (Math.min(...row) >= limit) return limit;
    above = row;
  }
  return Math.min(above[b.length], limit);
}
