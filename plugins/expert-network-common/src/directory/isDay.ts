/** True for a day of the calendar, YYYY-MM-DD: 31 February reads as some day of March, and so does not come back as it was. */
export function isDay(date: string): boolean {
  const time = Date.parse(`${date}T00:00:00Z`);
  return (
    !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === date
  );
}
