const format = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Helsinki',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The local date (YYYY-MM-DD) in Finland at an instant. */
export function dayInFinland(instant: string | number | Date): string {
  return format.format(new Date(instant));
}
