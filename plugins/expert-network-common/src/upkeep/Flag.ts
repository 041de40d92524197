import type { Localized } from '../Localized';

/** What needs somebody's attention; each has its row in the table of rules. */
export type FlagCode =
  | 'unconfirmed'
  | 'never-confirmed'
  | 'ends-soon'
  | 'ended'
  | 'successor-lost'
  | 'owner-ended'
  | 'pause-endless'
  | 'role-ends-soon'
  | 'role-ended'
  | 'role-without-deputy';

/** One thing to do about a unit. */
export interface Flag {
  readonly code: FlagCode;
  /** The day it is about, a local date; null where there is none. */
  readonly on: string | null;
  /** What the role is called, where it is about a role. */
  readonly role?: Localized;
}
