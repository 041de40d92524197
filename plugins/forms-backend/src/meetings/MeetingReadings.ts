import type { Meeting } from '@tukiverkko/plugin-forms-common';
import type { Knex } from 'knex';
import type { AccessLog } from '../access/AccessLog';
import type { Caller } from '../Caller';
import { insertTogether } from '../insertTogether';
import type { Teams } from '../teams/Teams';
import type { MeetingsStore } from './MeetingsStore';

/** The rooms a reading of meetings is written to. */
export interface MeetingReadingRooms {
  readonly accessLog: AccessLog;
  readonly meetings: MeetingsStore;
  readonly teams: Teams;
}

/** Writes down that somebody looks at meetings or changes them. Each has a log of its own, which the report of each case in it tells too. */
export class MeetingReadings {
  readonly #rooms: MeetingReadingRooms;

  constructor(rooms: MeetingReadingRooms) {
    this.#rooms = rooms;
  }

  async writeDown(
    db: Knex,
    meetings: readonly Pick<Meeting, 'id' | 'team' | 'mayChange'>[],
    { caller, action }: { readonly caller: Caller; readonly action: string },
  ): Promise<void> {
    if (meetings.length === 0) return;
    const { accessLog, meetings: store, teams } = this.#rooms;
    const home = (await teams.members())?.homesOf(caller.ref)[0];
    const at = new Date().toISOString();
    await db.transaction(async tx => {
      await store.hold(
        tx,
        meetings.map(({ id }) => id),
      );
      const accesses = meetings.map(({ id, team, mayChange }) => ({
        caseId: id,
        at,
        actor: caller.ref,
        action,
        // Others read it for a case of theirs that is in it.
        ...(mayChange
          ? { ground: 'owner' as const, unit: team }
          : { unit: home }),
      }));
      await insertTogether(tx, await accessLog.nextAll(tx, accesses));
    });
  }
}
