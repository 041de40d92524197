import type { Language } from '@tukiverkko/plugin-forms-common';
import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';

/** Something that takes place, as calendars keep it. */
export interface CalendarEntry {
  /** The same one keeps it through every change. */
  readonly id: string;
  /** Rises with every change. */
  readonly sequence: number;
  /** RFC 3339. */
  readonly changedAt: string;
  /** RFC 3339. */
  readonly startsAt: string;
  /** RFC 3339. */
  readonly endsAt: string;
  readonly summary: string;
  readonly description?: string;
  readonly place?: string;
  readonly link?: string;
}

/** A calendar file (RFC 5545) of some entries; where they are cancelled, it takes them out of the calendar they stand in. */
export function calendarFile(
  entries: readonly CalendarEntry[],
  {
    product,
    language,
    isCancelled,
  }: {
    readonly product: string;
    readonly language: Language;
    readonly isCancelled: boolean;
  },
): string {
  const calendar = ical({
    prodId: { company: 'tukiverkko', product, language },
    method: isCancelled
      ? ICalCalendarMethod.CANCEL
      : ICalCalendarMethod.PUBLISH,
  });
  for (const { description, link, place, ...entry } of entries) {
    const location = place ?? link;
    calendar.createEvent({
      id: `${entry.id}@tukiverkko`,
      sequence: entry.sequence,
      stamp: new Date(entry.changedAt),
      start: new Date(entry.startsAt),
      end: new Date(entry.endsAt),
      summary: entry.summary,
      status: isCancelled
        ? ICalEventStatus.CANCELLED
        : ICalEventStatus.CONFIRMED,
      ...(description ? { description } : {}),
      ...(location ? { location } : {}),
      ...(link ? { url: link } : {}),
    });
  }
  return calendar.toString();
}
