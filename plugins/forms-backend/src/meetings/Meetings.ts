import { randomUUID } from 'node:crypto';
import type {
  Language,
  Meeting,
  MeetingChange,
  MeetingList,
  MeetingPlan,
  MeetingRequest,
} from '@tukiverkko/plugin-forms-common';
import type { Knex } from 'knex';
import type { Caller } from '../Caller';
import { once, type Answered, type IdempotencyStore } from '../idempotency';
import { insertTogether } from '../insertTogether';
import type { Dispatcher } from '../outbox';
import { meetingProblems } from './meetingProblems';
import { problems } from '../problems';
import { nameOfRef, type Teams } from '../teams/Teams';
import { calendarOf } from './calendarOf';
import { lengthOf } from './gapFor';
import { openMeeting, sealMeeting, type MeetingRow } from './MeetingRow';
import { MeetingReadings, type MeetingReadingRooms } from './MeetingReadings';
import { MeetingViews, worksFor, type MeetingViewRooms } from './MeetingViews';
import { readPosition, writePosition } from './position';
import { slotsOf, type Slot } from './slotsOf';
import type { TellCases } from './TellCases';
import {
  comingTime,
  refusePlanTexts,
  timeOf,
  type MeetingTime,
} from './timeOf';
import { turnsOf } from './turnsOf';

/** The rooms that meetings pass. */
export interface MeetingsRooms extends MeetingViewRooms, MeetingReadingRooms {
  readonly db: Knex;
  readonly idempotency: IdempotencyStore;
  readonly dispatcher: Dispatcher;
  readonly teams: Teams;
  readonly tellCases: TellCases;
}

const pageSize = 50;

/** The meetings of teams: read by whoever may read one of their cases, as far as those; changed by the team. */
export class Meetings {
  readonly #rooms: MeetingsRooms;
  readonly #views: MeetingViews;
  readonly #readings: MeetingReadings;

  constructor(rooms: MeetingsRooms) {
    this.#rooms = rooms;
    this.#views = new MeetingViews(rooms);
    this.#readings = new MeetingReadings(rooms);
  }

  async list(
    when: 'coming' | 'past',
    cursor: string | undefined,
    caller: Caller,
  ): Promise<MeetingList> {
    const { db, meetings } = this.#rooms;
    const reader = await this.#views.reader(caller);
    const rows = await meetings.list({
      teams: reader.teams,
      mayRead: reader.mayRead,
      when,
      now: new Date().toISOString(),
      after: cursor === undefined ? undefined : readPosition(cursor),
      limit: pageSize + 1,
    });
    const page = rows.slice(0, pageSize);
    const last = page[page.length - 1];
    const items = await this.#views.of(db, page, reader);
    await this.#readings.writeDown(db, items, { caller, action: 'list' });
    return {
      items,
      nextCursor: rows.length > pageSize ? writePosition(last) : null,
    };
  }

  async read(id: string, caller: Caller): Promise<Meeting> {
    const { db, meetings } = this.#rooms;
    const reader = await this.#views.reader(caller);
    // Whom none of it concerns learns nothing of it.
    const row = await meetings.findWithin(reader, id);
    if (!row) throw meetingProblems.meetingNotFound();
    const reading = { caller, action: 'read' };
    const [view] = await this.#views.of(db, [row], reader);
    if (view && (view.mayChange || view.agenda.length > 0)) {
      await this.#readings.writeDown(db, [view], reading);
      return view;
    }
    // For whom it was, it is cancelled.
    const [left] = await this.#views.of(db, [row], reader, 'left');
    if (!left || left.agenda.length === 0)
      throw meetingProblems.meetingNotFound();
    await this.#readings.writeDown(db, [left], reading);
    return { ...left, state: 'cancelled' };
  }

  /** A meeting as a file for a calendar. */
  async calendar(
    id: string,
    language: Language,
    caller: Caller,
  ): Promise<string> {
    const meeting = await this.read(id, caller);
    const row = await this.#rooms.meetings.find(id);
    const changedAt = row?.changed_at ?? meeting.startsAt;
    return calendarOf(meeting, { changedAt, language });
  }

  /** Books a meeting of a team, whose cases come later. */
  async create(
    { team, plan }: MeetingRequest,
    caller: Caller,
    key: string,
  ): Promise<Answered> {
    const { db, dataKeys, dispatcher, idempotency, meetings, teams } =
      this.#rooms;
    const reader = await this.#views.reader(caller);
    if (!worksFor(reader, team))
      throw problems.notAllowed('book a meeting of this team');
    const at = new Date().toISOString();
    const name = (await teams.names())?.get(team) ?? nameOfRef(team);
    const answered = await once({
      db,
      dataKeys,
      store: idempotency,
      attempt: { actor: caller.ref, route: 'POST /v1/meetings', key },
      body: { team, plan },
      at,
      effect: async remember => {
        const { startsAt, endsAt } = comingTime(plan, at);
        const id = randomUUID();
        const made = await dataKeys.create(id);
        const row: MeetingRow = {
          id,
          team,
          team_name: JSON.stringify(name),
          state: 'booked',
          starts_at: startsAt,
          ends_at: endsAt,
          is_group: true,
          with_family: plan.withFamily,
          revision: 1,
          changed_at: at,
          changed_by: caller.ref,
          sealed: sealMeeting(made.key, id, plan),
        };
        return db.transaction(async tx => {
          await tx(made.row.table).insert(made.row.values);
          await meetings.insert(tx, row);
          const [body] = await this.#views.of(tx, [row], reader);
          await this.#readings.writeDown(tx, [body], {
            caller,
            action: 'book',
          });
          const reply = { caseId: id, status: 201, body };
          await insertTogether(tx, [remember(reply, made.key)]);
          return reply;
        });
      },
    });
    if (!answered.replayed) dispatcher.soon();
    return answered;
  }

  /** Moves a meeting, or puts its cases in another order. Whoever's time or place changes is told. */
  async change(
    id: string,
    { plan, agenda }: MeetingChange,
    caller: Caller,
    revision: number,
  ): Promise<Meeting> {
    const { db, dispatcher, meetings, tellCases } = this.#rooms;
    const { row, key, reader } = await this.#own(id, caller);
    const now = new Date().toISOString();
    refuseOver(row, now);
    refusePlanTexts(plan);
    const time = newTime(row, plan, now);
    const before = await meetings.cases([id]);
    const turns = turnsOf(row, { plan, agenda }, before);
    const taken = turns.filter(({ has_left }) => !has_left);
    const next = { ...row, starts_at: time.startsAt, ends_at: time.endsAt };
    if (taken.some(turn => turn.offset_minutes + turn.minutes > lengthOf(next)))
      throw meetingProblems.agendaFull();

    const change = {
      starts_at: time.startsAt,
      ends_at: time.endsAt,
      with_family: plan.withFamily,
      changed_at: now,
      changed_by: caller.ref,
      sealed: sealMeeting(key, id, plan),
    };
    const view = await db.transaction(async tx => {
      if (
        row.revision !== revision ||
        !(await meetings.change(tx, row, change))
      ) {
        throw meetingProblems.meetingChanged();
      }
      for (const turn of turns) await meetings.put(tx, turn);
      // What has begun is told by who is there.
      if (row.starts_at > now) {
        const old = new Map(
          slotsOf(row, before).map(slot => [slot.caseId, slot]),
        );
        const { place, link } = openMeeting(key, row);
        const isElsewhere = place !== plan.place || link !== plan.link;
        const isMoved = ({ caseId, startsAt }: Slot) =>
          isElsewhere || old.get(caseId)?.startsAt !== startsAt;
        const moved = slotsOf(next, taken).filter(isMoved);
        await tellCases.tell(tx, moved, {
          change: 'moved',
          now,
          actor: caller.ref,
        });
      }
      const after = await meetings.find(id, tx);
      const [shown] = await this.#views.of(tx, [after ?? row], reader);
      await this.#readings.writeDown(tx, [shown], { caller, action: 'change' });
      return shown;
    });
    dispatcher.soon();
    return view;
  }

  /** Calls a meeting off, for every case in it. */
  async cancel(id: string, caller: Caller, revision: number): Promise<Meeting> {
    const { db, dispatcher, meetings, tellCases } = this.#rooms;
    const { row, reader } = await this.#own(id, caller);
    const now = new Date().toISOString();
    // A second time it is done already.
    if (row.state !== 'cancelled') {
      refuseOver(row, now);
      const change = {
        state: 'cancelled',
        changed_at: now,
        changed_by: caller.ref,
      } as const;
      await db.transaction(async tx => {
        if (
          row.revision !== revision ||
          !(await meetings.change(tx, row, change))
        ) {
          throw meetingProblems.meetingChanged();
        }
        const slots = slotsOf(row, await meetings.cases([id], tx));
        await tellCases.tell(tx, slots, {
          change: 'cancelled',
          now,
          actor: caller.ref,
        });
      });
      dispatcher.soon();
    }
    const after = await meetings.find(id);
    const [view] = await this.#views.of(db, [after ?? row], reader);
    await this.#readings.writeDown(db, [view], { caller, action: 'cancel' });
    return view;
  }

  /** A meeting of the caller's own team; what is another's looks like what is not. */
  async #own(id: string, caller: Caller) {
    const { db, dataKeys, meetings } = this.#rooms;
    const reader = await this.#views.reader(caller);
    const row = await meetings.findWithin(reader, id);
    const key = row && (await dataKeys.find(db, id));
    if (!row || !key) throw meetingProblems.meetingNotFound();
    if (!worksFor(reader, row.team))
      throw problems.notAllowed('change a meeting of another team');
    return { row, key, reader };
  }
}

function refuseOver({ state, ends_at }: MeetingRow, now: string): void {
  if (state !== 'booked' || ends_at <= now) throw meetingProblems.meetingOver();
}

/** The time stays where it is, also when it has begun; another one lies ahead. */
function newTime(row: MeetingRow, plan: MeetingPlan, now: string): MeetingTime {
  const time = timeOf(plan);
  return time.startsAt === row.starts_at ? time : comingTime(plan, now);
}
