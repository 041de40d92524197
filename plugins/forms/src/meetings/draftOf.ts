import type { Meeting } from '@tukiverkko/plugin-forms-common';
import { toWallTime } from '@tukiverkko/ui';
import type { PlanDraft } from './planDraft';

/** A meeting as it would have been typed, to be changed. */
export function draftOf(
  meeting: Pick<
    Meeting,
    'startsAt' | 'endsAt' | 'place' | 'link' | 'participants' | 'withFamily'
  >,
): PlanDraft {
  const { startsAt, endsAt, place, link, participants, withFamily } = meeting;
  const { year, month, day, hour, minute } = toWallTime(startsAt);
  const two = (value: number) => String(value).padStart(2, '0');
  return {
    date: `${year}-${two(month)}-${two(day)}`,
    time: `${hour}.${minute}`,
    minutes: (Date.parse(endsAt) - Date.parse(startsAt)) / 60_000,
    place: place ?? '',
    link: link ?? '',
    roles: participants.join('\n'),
    withFamily: withFamily ? 'yes' : 'no',
  };
}
