import { randomUUID } from 'node:crypto';
import type {
  CommandRequest,
  MeetingPlan,
} from '@tukiverkko/plugin-forms-common';
import type { Knex } from 'knex';
import { refuseIdentityCodes } from '../messages/refuseIdentityCodes';
import { meetingProblems } from './meetingProblems';
import type { DataKeys } from '../sealing';
import type { CommandContext, CommandEffect } from '../submissions/commands';
import { CaseMeetings } from './CaseMeetings';
import { gapFor, lengthOf } from './gapFor';
import { leaveMeeting } from './leaveMeeting';
import { sealMeeting } from './MeetingRow';
import { MeetingsStore } from './MeetingsStore';
import { slotOf, slotsOf } from './slotsOf';
import { comingTime } from './timeOf';

/** What the commands of this room need besides what every command does. */
export interface MeetingRooms {
  readonly db: Knex;
  readonly dataKeys: DataKeys;
  readonly caseMeetings: CaseMeetings;
  readonly meetings: MeetingsStore;
}

/** Builds them. */
export function meetingRooms(options: {
  readonly db: Knex;
  readonly dataKeys: DataKeys;
}): MeetingRooms {
  const meetings = new MeetingsStore(options.db);
  const caseMeetings = new CaseMeetings({ store: meetings, ...options });
  return { ...options, meetings, caseMeetings };
}

type Schedule = CommandRequest & { readonly command: 'schedule' };
type AskCancel = CommandRequest & { readonly command: 'ask-cancel' };

/** Gives a case its time: in a meeting of its own, in one the team has, or takes it off one. */
export async function schedule(
  { to }: Schedule,
  context: CommandContext,
): Promise<CommandEffect> {
  if ('leave' in to) return leave(to.leave, context);
  const { now, row, meetings: rooms } = context;
  if (await rooms.meetings.bookedFor(row.id, now))
    throw meetingProblems.hasMeeting();
  return 'plan' in to ? book(to.plan, context) : join(to, context);
}

/** The requester's wish to cancel while others have made room for it. */
export function askCancel({ reason }: AskCancel): CommandEffect {
  if (reason) refuseIdentityCodes('/reason', reason);
  return { content: reason ? { text: reason } : {} };
}

function book(
  plan: MeetingPlan,
  { actor, now, row, meetings: { dataKeys, meetings } }: CommandContext,
): CommandEffect {
  const { startsAt, endsAt } = comingTime(plan, now);
  return {
    content: { meeting: { change: 'booked', startsAt } },
    write: async tx => {
      const id = randomUUID();
      const { key, row: keyRow } = await dataKeys.create(id);
      await tx(keyRow.table).insert(keyRow.values);
      await meetings.insert(tx, {
        id,
        team: row.owner,
        team_name: row.owner_name,
        state: 'booked',
        starts_at: startsAt,
        ends_at: endsAt,
        is_group: false,
        with_family: plan.withFamily,
        revision: 1,
        changed_at: now,
        changed_by: actor,
        sealed: sealMeeting(key, id, plan),
      });
      await meetings.put(tx, {
        meeting_id: id,
        case_id: row.id,
        offset_minutes: 0,
        minutes: plan.minutes,
        has_left: false,
      });
    },
  };
}

async function join(
  to: { readonly meeting: string; readonly minutes: number },
  { actor, now, row, meetings: { meetings } }: CommandContext,
): Promise<CommandEffect> {
  const meeting = await meetings.find(to.meeting);
  if (!meeting || meeting.team !== row.owner || !meeting.is_group) {
    throw meetingProblems.meetingNotFound();
  }
  if (meeting.state !== 'booked' || meeting.ends_at <= now) {
    throw meetingProblems.meetingOver();
  }
  const taken = (await meetings.cases([meeting.id])).filter(
    one => !one.has_left,
  );
  const offset = gapFor(to.minutes, lengthOf(meeting), taken);
  if (offset === undefined) throw meetingProblems.agendaFull();
  const turn = {
    meeting_id: meeting.id,
    case_id: row.id,
    offset_minutes: offset,
    minutes: to.minutes,
    has_left: false,
  };
  const { startsAt } = slotOf(meeting, turn);
  return {
    content: { meeting: { change: 'booked', startsAt } },
    write: async tx => {
      // The meeting as it was read, so that two who join at once do not take the same minutes.
      const change = { changed_at: now, changed_by: actor };
      if (!(await meetings.change(tx, meeting, change))) {
        throw meetingProblems.meetingChanged();
      }
      await meetings.put(tx, turn);
    },
  };
}

async function leave(
  id: string,
  { actor, now, row, meetings: { meetings } }: CommandContext,
): Promise<CommandEffect> {
  const meeting = await meetings.bookedFor(row.id, now);
  if (meeting?.id !== id) throw meetingProblems.meetingNotFound();
  const slots = slotsOf(meeting, await meetings.cases([id]));
  const { startsAt } = slots.find(({ caseId }) => caseId === row.id)!;
  return {
    content: { meeting: { change: 'cancelled', startsAt } },
    write: async tx => {
      await leaveMeeting(tx, row.id, { actor, now, meetings });
    },
  };
}
