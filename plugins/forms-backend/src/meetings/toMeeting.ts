import type { KeyObject } from 'node:crypto';
import type { Localized, Meeting } from '@tukiverkko/plugin-forms-common';
import { SealBroken } from '../sealing';
import {
  openMeeting,
  type MeetingContent,
  type MeetingRow,
} from './MeetingRow';
import type { Slot } from './slotsOf';

/** All of a meeting but its cases; those outside the team see the time of their own part. */
export function toMeeting(
  row: MeetingRow,
  options: {
    /** Undefined where it does not open. */
    readonly key: KeyObject | undefined;
    /** The slots its reader may know. */
    readonly slots: readonly Slot[];
    readonly mayChange: boolean;
  },
): Omit<Meeting, 'agenda'> {
  const { key, slots, mayChange } = options;
  const own = mayChange ? [] : slots;
  const content = openedOr(key, row);
  const { place, link, participants } = content ?? { participants: [] };
  return {
    id: row.id,
    team: row.team,
    teamName: JSON.parse(row.team_name) as Localized,
    state: row.state,
    startsAt: own[0]?.startsAt ?? row.starts_at,
    endsAt: own[own.length - 1]?.endsAt ?? row.ends_at,
    isGroup: Boolean(row.is_group),
    withFamily: Boolean(row.with_family),
    ...(place ? { place } : {}),
    ...(link ? { link } : {}),
    participants,
    ...(content ? {} : { isDamaged: true as const }),
    revision: row.revision,
    mayChange,
  };
}

/** A meeting that somebody damaged does not take the cases along that are taken up in it. */
function openedOr(
  key: KeyObject | undefined,
  row: MeetingRow,
): MeetingContent | undefined {
  try {
    return key && openMeeting(key, row);
  } catch (error) {
    if (error instanceof SealBroken) return undefined;
    throw error;
  }
}
