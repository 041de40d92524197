const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(zone: string): Intl.DateTimeFormat {
  // Making a formatter costs more than a whole evaluation, and there are few zones.
  const known = formatters.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  formatters.set(zone, made);
  return made;
}

/** The date (YYYY-MM-DD) it is at an instant in a time zone; undefined where one of them cannot be understood. */
export function localDate(instant: string, zone: string): string | undefined {
  const time = Date.parse(instant);
  if (Number.isNaN(time)) return undefined;
  try {
    const [day, month, year] = formatter(zone).format(time).split('/');
    return `${year.padStart(4, '0')}-${month}-${day}`;
  } catch {
    return undefined;
  }
}
