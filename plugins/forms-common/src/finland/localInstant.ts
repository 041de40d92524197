import { dayNumber } from './calendarDate';

const minute = 60_000;
const formatters = new Map<string, Intl.DateTimeFormat>();

/**
 * The instant, RFC 3339 in UTC, at which clocks of a zone show a time (HH:MM) on a date (YYYY-MM-DD).
 * A time that a clock change skips is the same stretch later; of one that comes twice it is the first.
 */
export function localInstant(
  date: string,
  time: string,
  zone: string,
): string | undefined {
  const day = dayNumber(date);
  const clock = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time);
  if (day === undefined || !clock) return undefined;
  const minutes = day * 1_440 + Number(clock[1]) * 60 + Number(clock[2]);
  const shown = minutes * minute;
  // The offsets a day before and a day after are those around a change; the larger one gives the earlier instant.
  const offsets = [shown - 1_440 * minute, shown + 1_440 * minute].map(at =>
    offsetAt(at, zone),
  );
  const instants = [...new Set(offsets)]
    .map(offset => shown - offset)
    .sort((a, b) => a - b);
  const exact = instants.find(at => at + offsetAt(at, zone) === shown);
  return new Date(exact ?? instants[instants.length - 1]).toISOString();
}

/** How far clocks of the zone are ahead of UTC. */
function offsetAt(instant: number, zone: string): number {
  const parts = new Map(
    formatter(zone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0;
  return (
    Date.UTC(
      part('year'),
      part('month') - 1,
      part('day'),
      part('hour'),
      part('minute'),
    ) -
    Math.floor(instant / minute) * minute
  );
}

function formatter(zone: string): Intl.DateTimeFormat {
  const known = formatters.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  formatters.set(zone, made);
  return made;
}
