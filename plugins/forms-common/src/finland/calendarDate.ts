const dayLength = 86_400_000;
const isoDate = /^(\d{4})-(\d\d)-(\d\d)$/;

/** The date, written YYYY-MM-DD, so many days after 1970-01-01. */
export const dateOf = (day: number): string =>
  new Date(day * dayLength).toISOString().slice(0, 10);

/** Days since 1970-01-01 of a date written YYYY-MM-DD; undefined where there is no such day. */
export function dayNumber(date: string): number | undefined {
  const parts = isoDate.exec(date);
  if (!parts) return undefined;
  const [year, month, day] = parts.slice(1).map(Number);
  const time = Date.UTC(year, month - 1, day);
  // Date.UTC takes 31 February for 2 March and the years 0 to 99 for 1900 to 1999.
  return year >= 100 && dateOf(time / dayLength) === date
    ? time / dayLength
    : undefined;
}
