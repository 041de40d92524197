import type { Localized } from '../definition/Localized';
import type { CaseState } from '../lifecycle/states';

/** When, where and with whom a team meets. */
export interface MeetingPlan {
  /** Local date (YYYY-MM-DD) and clock time (HH:MM) in Finland. */
  readonly date: string;
  readonly time: string;
  readonly minutes: number;
  /** A place, a video link (https), or both. */
  readonly place?: string;
  readonly link?: string;
  /** Who comes besides the team and the experts, by role. */
  readonly participants: readonly string[];
  /** Whether the family is present. */
  readonly withFamily: boolean;
}

/** `booked` until it is `cancelled`; that it is over, the clock says. */
export type MeetingState = 'booked' | 'cancelled';

/** `POST /v1/meetings`, with Idempotency-Key: a meeting of a team, for the cases it takes there. Answers 201 with the {@link Meeting}. */
export interface MeetingRequest {
  /** Entity ref of the team that meets. */
  readonly team: string;
  readonly plan: MeetingPlan;
}

/**
 * `PUT /v1/meetings/{id}`, with If-Match: another time or place, or another order. `agenda` names every case of the
 * meeting once, in the order they are taken; absent where nothing of it changes. Answers with the {@link Meeting}.
 */
export interface MeetingChange {
  readonly plan: MeetingPlan;
  readonly agenda?: readonly AgendaSlot[];
}

export interface AgendaSlot {
  /** Id of the case. */
  readonly case: string;
  readonly minutes: number;
}

/** `GET /v1/meetings/{id}`, as much of it as its reader may know. The ETag is `"<revision>"`. */
export interface Meeting {
  readonly id: string;
  readonly team: string;
  readonly teamName: Localized;
  readonly state: MeetingState;
  /** For those outside the team, their own part of it. */
  readonly startsAt: string;
  readonly endsAt: string;
  /** Whether it is a meeting of the team for several cases; else it was booked for one. */
  readonly isGroup: boolean;
  readonly withFamily: boolean;
  readonly place?: string;
  readonly link?: string;
  readonly participants: readonly string[];
  /** True where what people wrote about it does not open: somebody or something changed it outside the portal. Else absent. */
  readonly isDamaged?: true;
  readonly revision: number;
  /** Whether the reader belongs to the team that meets, and so may change it. */
  readonly mayChange: boolean;
  /** The cases that the reader may read; of others nobody outside the team learns that they are there. */
  readonly agenda: readonly MeetingItem[];
}

/** A case in a meeting: what a list shows of it, and when it is taken. */
export interface MeetingItem {
  readonly case: string;
  readonly reference: string;
  readonly formTitle: Localized;
  readonly serviceName: Localized | null;
  readonly state: CaseState;
  readonly startsAt: string;
  readonly minutes: number;
  /** Units that take part in the case; null where a person's unit is not known. */
  readonly experts: readonly (Localized | null)[];
}

/** `GET /v1/meetings?when=…&cursor=…`: those of one's teams and of the cases one may read, `coming` the next first, `past` the last first. */
export interface MeetingList {
  readonly items: readonly Meeting[];
  readonly nextCursor: string | null;
}

/** A meeting as the page of one case shows it: the time is that of the case. */
export type CaseMeeting = Omit<Meeting, 'agenda'> & {
  /** Minutes for this case. */
  readonly minutes: number;
};

/** Where `schedule` puts a case: in a meeting of its own, in one the team has already, or off one. */
export type ScheduleTarget =
  | { readonly plan: MeetingPlan }
  | { readonly meeting: string; readonly minutes: number }
  | { readonly leave: string };

/** The shortest and the longest slot and meeting, and the most cases and roles of one. */
export const meetingLimits = {
  minutes: { least: 5, most: 600 },
  cases: 20,
  participants: 20,
  place: 200,
  role: 120,
} as const;
