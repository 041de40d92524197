import type { Language, Meeting } from '@tukiverkko/plugin-forms-common';
import { calendarFile } from '@tukiverkko/plugin-forms-node';

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
  const { link, place, revision, state, teamName } = meeting;
  const entries = partsOf(meeting).map(({ references, ...part }) => ({
    ...part,
    sequence: revision - 1,
    changedAt,
    summary: [teamName[language], ...references].join(' · '),
    place,
    link,
  }));
  return calendarFile(entries, {
    product: 'meetings',
    language,
    isCancelled: state === 'cancelled',
  });
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
