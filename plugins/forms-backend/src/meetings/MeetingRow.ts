import type { KeyObject } from 'node:crypto';
import type {
  MeetingPlan,
  MeetingState,
} from '@tukiverkko/plugin-forms-common';
import { open, seal, type Place } from '../sealing';

/** A row of `meetings`. */
export interface MeetingRow {
  id: string;
  team: string;
  team_name: string;
  state: MeetingState;
  starts_at: string;
  ends_at: string;
  /** SQLite keeps 0 and 1. */
  is_group: boolean | number;
  with_family: boolean | number;
  revision: number;
  changed_at: string;
  changed_by: string;
  sealed: string;
}

/** A row of `meeting_cases`: a case and its turn. */
export interface MeetingCaseRow {
  meeting_id: string;
  case_id: string;
  /** From the beginning of the meeting. */
  offset_minutes: number;
  minutes: number;
  has_left: boolean | number;
}

/** What people wrote about a meeting. */
export type MeetingContent = Pick<
  MeetingPlan,
  'place' | 'link' | 'participants'
>;

/** Seals what people wrote about a meeting. */
export function sealMeeting(
  key: KeyObject,
  id: string,
  { place, link, participants }: MeetingContent,
): string {
  return seal(key, placeOf(id), JSON.stringify({ place, link, participants }));
}

/** Opens what {@link sealMeeting} sealed. */
export function openMeeting(
  key: KeyObject,
  { id, sealed }: Pick<MeetingRow, 'id' | 'sealed'>,
): MeetingContent {
  return JSON.parse(open(key, placeOf(id), sealed));
}

function placeOf(id: string): Place {
  return { table: 'meetings', row: id, field: 'sealed' };
}
