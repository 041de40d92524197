import {
  formsCaseReadPermission,
  formsCaseWorkPermission,
  type Localized,
  type Meeting,
  type MeetingItem,
} from '@tukiverkko/plugin-forms-common';
import type { Knex } from 'knex';
import type { Authorizer } from '../authorize/Authorizer';
import { holds, refsFor, type CaseDecision } from '../authorize/criteria';
import type { Caller } from '../Caller';
import type { InvitationRow } from '../invitations/InvitationRow';
import type { InvitationsStore } from '../invitations/InvitationsStore';
import type { DataKeys } from '../sealing';
import {
  toFormsCase,
  toListItem,
  type ListedRow,
} from '../submissions/SubmissionRow';
import type { SubmissionsStore } from '../submissions/SubmissionsStore';
import type { MeetingRow } from './MeetingRow';
import type { MeetingsStore } from './MeetingsStore';
import { slotsOf, type Slot } from './slotsOf';
import { toMeeting } from './toMeeting';

/** The rooms a look at meetings passes. */
export interface MeetingViewRooms {
  readonly authorizer: Authorizer;
  readonly dataKeys: DataKeys;
  readonly meetings: MeetingsStore;
  readonly invitations: InvitationsStore;
  readonly submissions: SubmissionsStore;
}

/** What somebody may know and do here, by one question to the policy. */
export interface MeetingReader {
  readonly mayRead: CaseDecision;
  /** Teams the person works for. */
  readonly teams: readonly string[] | 'all';
}

/** True where the reader belongs to the team. */
export function worksFor({ teams }: MeetingReader, team: string): boolean {
  return teams === 'all' || teams.includes(team);
}

/** Meetings as somebody may know them: of the cases in them, only those they may read. */
export class MeetingViews {
  readonly #rooms: MeetingViewRooms;

  constructor(rooms: MeetingViewRooms) {
    this.#rooms = rooms;
  }

  async reader(caller: Caller): Promise<MeetingReader> {
    const [mayRead, mayWork] = await this.#rooms.authorizer.decide(
      [formsCaseReadPermission, formsCaseWorkPermission],
      caller.credentials,
    );
    const teams = mayWork === 'all' ? mayWork : refsFor(mayWork, 'owner');
    return { mayRead, teams };
  }

  /** The views of meetings in their order; `left` shows the cases that were taken off instead of those that are there. */
  async of(
    db: Knex,
    rows: readonly MeetingRow[],
    reader: MeetingReader,
    which: 'there' | 'left' = 'there',
  ): Promise<readonly Meeting[]> {
    const { dataKeys, invitations, meetings, submissions } = this.#rooms;
    const ids = rows.map(({ id }) => id);
    const turns = (await meetings.cases(ids, db))
      .filter(({ has_left }) => Boolean(has_left) === (which === 'left'))
      .map(turn => ({ ...turn, has_left: false }));
    const caseIds = [...new Set(turns.map(turn => turn.case_id))];
    const cases = await submissions.findAll(caseIds, db);
    const invited = await invitations.openOf(db, caseIds);
    const keys = await dataKeys.findAll(db, ids);

    return rows.flatMap(row => {
      // Erased: nothing to show.
      if (!keys.has(row.id)) return [];
      const key = keys.get(row.id);
      const own = turns.filter(turn => turn.meeting_id === row.id);
      const items = slotsOf(row, own).flatMap(slot => {
        const found = cases.get(slot.caseId);
        const experts = invited.get(slot.caseId) ?? [];
        if (!found || !isReadable(found, experts, reader)) return [];
        return [{ slot, item: itemOf(found, slot, experts) }];
      });
      const meeting = toMeeting(row, {
        key,
        slots: items.map(({ slot }) => slot),
        mayChange: worksFor(reader, row.team),
      });
      return [{ ...meeting, agenda: items.map(({ item }) => item) }];
    });
  }
}

function isReadable(
  row: ListedRow,
  experts: readonly InvitationRow[],
  { mayRead }: MeetingReader,
): boolean {
  const refs = experts.map(({ ref }) => ref);
  return holds(mayRead, toFormsCase(row, refs));
}

function itemOf(
  row: ListedRow,
  { startsAt, minutes }: Slot,
  experts: readonly InvitationRow[],
): MeetingItem {
  const { id, reference, formTitle, serviceName, state } = toListItem(row);
  return {
    case: id,
    reference,
    formTitle,
    serviceName,
    state,
    startsAt,
    minutes,
    experts: experts.map(({ kind, name, unit_name: unit }) => {
      const json = kind === 'person' ? unit : name;
      return json === null ? null : (JSON.parse(json) as Localized);
    }),
  };
}
