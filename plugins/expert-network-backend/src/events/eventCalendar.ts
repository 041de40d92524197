import { stringifyEntityRef } from '@backstage/catalog-model';
import {
  namesOf,
  textIn,
  type EventEntity,
  type Language,
} from '@tukiverkko/plugin-expert-network-common';
import { finlandZone, localInstant } from '@tukiverkko/plugin-forms-common';
import { calendarFile } from '@tukiverkko/plugin-forms-node';

/** An event for a calendar, in a reader's language; undefined where its day or time is none. A cancelled one leaves the calendar. */
export function eventCalendar(
  event: EventEntity,
  {
    language,
    revision,
    changedAt,
  }: {
    readonly language: Language;
    readonly revision: number;
    readonly changedAt: string;
  },
): string | undefined {
  const { date, starts, ends, place, link, descriptions, state } = event.spec;
  const startsAt = localInstant(date, starts, finlandZone);
  const endsAt = localInstant(date, ends, finlandZone);
  if (startsAt === undefined || endsAt === undefined) return undefined;
  const entry = {
    id: stringifyEntityRef(event),
    sequence: revision,
    changedAt,
    startsAt,
    endsAt,
    summary: namesOf(event)[language],
    description: textIn(descriptions, language)?.text,
    place: textIn(place, language)?.text,
    link,
  };
  return calendarFile([entry], {
    product: 'events',
    language,
    isCancelled: state === 'cancelled',
  });
}
