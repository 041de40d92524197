import {
  answerByAfter,
  movesClock,
  type Localized,
  type Routing,
} from '@tukiverkko/plugin-forms-common';
import type { Knex } from 'knex';
import type { PublishedForms } from '../forms/PublishedForms';
import { partWays } from '../meetings/partWays';
import { passageTo } from '../routing/passageTo';
import { withoutRecord } from '../routing/withoutRecord';
import type { DataKeys } from '../sealing';
import type { RoutingRooms } from '../submissions/commands';
import { leavePermission } from '../submissions/leavePermission';
import {
  openHistory,
  routingNow,
  type CaseHistory,
} from '../submissions/openHistory';
import { recordChange, type ChangeRooms } from '../submissions/recordChange';
import type { SubmissionRow } from '../submissions/SubmissionRow';
import { nameOfRef } from '../teams/Teams';
import { strandedKind, type Directory } from './strandedTeams';
import { strandedTexts } from './strandedTexts';

type PartingRooms = Parameters<typeof partWays>[2];

/** The rooms it passes. */
export interface RehomeRooms extends ChangeRooms {
  readonly db: Knex;
  readonly dataKeys: DataKeys;
  readonly forms: PublishedForms;
  readonly routingRooms: RoutingRooms;
  readonly experts: Pick<PartingRooms, 'invitations'>;
  readonly meetings: Pick<PartingRooms, 'meetings'>;
}

/** Hands a case that nobody can read to those who can: the coordination team of its area, else the form's fallback team. */
export class Rehome {
  readonly #rooms: RehomeRooms;

  constructor(rooms: RehomeRooms) {
    this.#rooms = rooms;
  }

  /** False where nobody is left who could take it. Somebody who changes the case meanwhile goes first. */
  async rehome(
    row: SubmissionRow,
    directory: Directory,
    now: string,
  ): Promise<boolean> {
    const { db, dataKeys, submissions } = this.#rooms;
    const key = await dataKeys.find(db, row.id);
    // Without its key it is erased, and nobody misses it.
    if (!key) return true;
    const events = await submissions.events(db, row.id);
    const history = openHistory(key, row, events);
    const team = await this.#takerOf(row, history, directory, now);
    if (!team) return false;

    const before = routingNow(history);
    const from = JSON.parse(row.owner_name) as Localized;
    const to = directory.names.get(team) ?? nameOfRef(team);
    const routing = movedTo(before, team, to, strandedTexts.moved(from, to));
    const moment = {
      command: 'forward',
      state: 'submitted',
      at: now,
    } as const;
    const clock = movesClock(row.state, moment)
      ? {
          answer_by: answerByAfter(routing.promise, [
            ...history.events,
            moment,
          ]),
          state_before: null,
        }
      : {};
    const { experts, meetings } = this.#rooms;
    await db.transaction(async tx => {
      const after = await recordChange(
        tx,
        this.#rooms,
        { row, key },
        {
          ...moment,
          actor: null,
          content: {
            text: routing.summary[row.language],
            moved: {
              from: { ref: row.owner, name: from },
              to: { ref: team, name: to },
            },
            routing,
          },
          change: {
            ...clock,
            owner: team,
            owner_name: JSON.stringify(to),
            assignee: null,
          },
          rows: [
            {
              table: 'case_forwards',
              values: {
                case_id: row.id,
                revision: row.revision + 1,
                from_team: row.owner,
                at: now,
              },
            },
          ],
        },
      );
      if (!after) return;
      await partWays(
        tx,
        { caseId: row.id, command: moment.command },
        { actor: row.owner, now, ...experts, ...meetings },
      );
    });
    return true;
  }

  async #takerOf(
    row: SubmissionRow,
    history: CaseHistory,
    directory: Directory,
    now: string,
  ): Promise<string | undefined> {
    const form = await this.#rooms.forms.version(row.form, row.form_version);
    const isTaker = (team: string) =>
      team !== row.owner && strandedKind(team, directory) === undefined;
    const { coordinator } = row;
    if (coordinator && isTaker(coordinator)) {
      const { given } = leavePermission(form, history);
      const region = history.routing.region ?? row.region;
      const passage = await passageTo(
        coordinator,
        { region, permission: given, now },
        this.#rooms.routingRooms,
      );
      if (passage.isOpen) return coordinator;
    }
    const fallback = form.definition.routing?.fallback;
    return fallback && isTaker(fallback) ? fallback : undefined;
  }
}

/** The explanation of where it was, and why it is elsewhere now. */
function movedTo(
  before: Routing,
  team: string,
  teamName: Localized,
  text: Localized,
): Routing {
  return {
    ...withoutRecord(before),
    team,
    teamName,
    fallback: true,
    summary: text,
    steps: [
      ...before.steps.map(step =>
        step.outcome === 'chosen' ? { ...step, outcome: 'not' as const } : step,
      ),
      { code: 'forward', outcome: 'chosen', text },
    ],
  };
}
