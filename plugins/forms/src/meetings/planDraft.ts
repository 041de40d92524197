import {
  findIdentityCodes,
  meetingLimits,
  type MeetingPlan,
} from '@tukiverkko/plugin-forms-common';

/** A meeting while it is planned, as it is typed. */
export interface PlanDraft {
  readonly date?: string;
  readonly time: string;
  readonly minutes?: number;
  readonly place: string;
  readonly link: string;
  /** One role on each line. */
  readonly roles: string;
  readonly withFamily?: 'yes' | 'no';
}

/** Nothing planned yet. */
export const emptyPlan: PlanDraft = {
  time: '',
  place: '',
  link: '',
  roles: '',
};

/** A field that has to be mended; `code` where a personal identity code stands in it. */
export interface PlanFault {
  readonly field:
    | 'date'
    | 'time'
    | 'minutes'
    | 'place'
    | 'link'
    | 'roles'
    | 'withFamily';
  readonly line?: number;
}

/** `9`, `9.00`, `09:00` and `0900` as a clock shows them; undefined where it is no time. */
export function readTime(typed: string): string | undefined {
  const [, hour, minute = '00'] =
    /^(\d{1,2})(?:[.:]?(\d{2}))?$/.exec(typed.trim()) ?? [];
  if (hour === undefined || Number(hour) > 23 || Number(minute) > 59) {
    return undefined;
  }
  return `${hour.padStart(2, '0')}:${minute}`;
}

/** What is missing or wrong, in the order of the fields. */
export function planFaults(draft: PlanDraft): readonly PlanFault[] {
  const { least, most } = meetingLimits.minutes;
  const { date, time, minutes, place, link, roles, withFamily } = draft;
  const isLength =
    Number.isInteger(minutes) && minutes! >= least && minutes! <= most;
  const isLink =
    !link.trim() || /^https:\/\/[^@\s/]+(\/\S*)?$/.test(link.trim());
  const [inPlace] = findIdentityCodes(place).certain;
  const [inRoles] = findIdentityCodes(roles).certain;
  const faults: readonly (PlanFault | false)[] = [
    !date && { field: 'date' },
    !readTime(time) && { field: 'time' },
    !isLength && { field: 'minutes' },
    !place.trim() && !link.trim() && { field: 'place' },
    inPlace !== undefined && { field: 'place', line: inPlace.line },
    !isLink && { field: 'link' },
    inRoles !== undefined && { field: 'roles', line: inRoles.line },
    withFamily === undefined && { field: 'withFamily' },
  ];
  return faults.filter((fault): fault is PlanFault => fault !== false);
}

/** The plan a draft stands for; undefined while it has faults. */
export function toPlan(draft: PlanDraft): MeetingPlan | undefined {
  const { date, minutes, place, link, roles, withFamily } = draft;
  const time = readTime(draft.time);
  if (!date || !time || !minutes || planFaults(draft).length > 0) {
    return undefined;
  }
  return {
    date,
    time,
    minutes,
    ...(place.trim() ? { place: place.trim() } : {}),
    ...(link.trim() ? { link: link.trim() } : {}),
    participants: roles
      .split('\n')
      .map(role => role.trim())
      .filter(Boolean)
      .slice(0, meetingLimits.participants),
    withFamily: withFamily === 'yes',
  };
}
