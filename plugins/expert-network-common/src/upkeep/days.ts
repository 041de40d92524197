/** The day so many days later, or earlier: local dates, YYYY-MM-DD. */
export function daysAfter(day: string, days: number): string {
  const then = Date.parse(`${day}T00:00:00Z`) + days * 86_400_000;
  return new Date(then).toISOString().slice(0, 10);
}
