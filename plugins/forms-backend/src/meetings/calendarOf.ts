import type { Language, Meeting } from '@tukiverkko/plugin-forms-common';
import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';

/**
 * A meeting for a calendar: when and where, whose it is, and the references; nothing of what people wrote. The team
 * gets the meeting, others their own part. The same part keeps its UID, and a change or a cancelling raises SEQUENCE.
 */
export function calendarOf(
  meeting: Meeting,
  {
    changedAt,
    language,
  }: { readonly changedAt: string; readonly language: Language },
): string {
  const isCancelled = meeting.state === 'cancelled';
  const calendar = ical({
    prodId: { company: 'tukiverkko', product: 'meetings', language },
    method: isCancelled
      ? ICalCalendarMethod.CANCEL
      : ICalCalendarMethod.PUBLISH,
  });
  for (const part of partsOf(meeting)) {
    calendar.createEvent({
      id: `${part.id}@tukiverkko`,
      sequence: meeting.revision - 1,
      stamp: new Date(changedAt),
      start: new Date(part.startsAt),
      end: new Date(part.endsAt),
      summary: [meeting.teamName[language], ...part.references].join(' · '),
      status: isCancelled
        ? ICalEventStatus.CANCELLED
        : ICalEventStatus.CONFIRMED,
      ...(meeting.place ?? meeting.link
        ? { location: meeting.place ?? meeting.link }
        : {}),
      ...(meeting.link ? { url: meeting.link } : {}),
    });
  }
  return calendar.toString();
}

interface Part {
  readonly id: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly references: readonly string[];
}

function partsOf({
  id,
  startsAt,
  endsAt,
  mayChange,
  agenda,
}: Meeting): readonly Part[] {
  if (mayChange) {
    const references = agenda.map(({ reference }) => reference);
    return [{ id, startsAt, endsAt, references }];
  }
  return agenda.map(item => ({
    id: `${id}.${item.case}`,
    startsAt: item.startsAt,
    endsAt: new Date(
      Date.parse(item.startsAt) + item.minutes * 60_000,
    ).toISOString(),
    references: [item.reference],
  }));
}
