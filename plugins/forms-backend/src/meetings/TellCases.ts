import type { CaseEvent } from '@tukiverkko/plugin-forms-common';
import type { Knex } from 'knex';
import type { AccessLog } from '../access/AccessLog';
import { insertTogether } from '../insertTogether';
import type { Outbox } from '../outbox';
import type { DataKeys } from '../sealing';
import { sealEvent } from '../submissions/content';
import type { SubmissionsStore } from '../submissions/SubmissionsStore';
import type { Slot } from './slotsOf';

/** The rooms that the telling passes. */
export interface TellRooms {
  readonly dataKeys: DataKeys;
  readonly submissions: SubmissionsStore;
  readonly accessLog: AccessLog;
  readonly outbox: Outbox;
}

/** Writes into the history of cases that their meeting has changed, and tells it. */
export class TellCases {
  readonly #rooms: TellRooms;

  constructor(rooms: TellRooms) {
    this.#rooms = rooms;
  }

  async tell(
    tx: Knex.Transaction,
    slots: readonly Slot[],
    told: {
      readonly change: NonNullable<CaseEvent['meeting']>['change'];
      readonly now: string;
      readonly actor: string;
    },
  ): Promise<void> {
    const { accessLog, dataKeys, outbox, submissions } = this.#rooms;
    const { change, now: at, actor } = told;
    // Always in the same order, so that two meetings with the same cases do not wait for each other.
    const inOrder = [...slots].sort((a, b) => (a.caseId < b.caseId ? -1 : 1));
    for (const { caseId, startsAt } of inOrder) {
      await submissions.hold(tx, caseId);
      const row = await submissions.find(caseId, tx);
      const key = await dataKeys.find(tx, caseId);
      if (!row || !key) continue;
      const changed = { state: row.state, changed_at: at, changed_by: actor };
      await submissions.change(tx, row, changed);
      const revision = row.revision + 1;
      const meeting = { change, startsAt };
      await insertTogether(tx, [
        submissions.eventRowFor({
          case_id: caseId,
          revision,
          command: 'schedule',
          state: row.state,
          at,
          actor,
          sealed: sealEvent(key, { caseId, revision }, { meeting }),
        }),
        await accessLog.next(tx, {
          ...{ caseId, at, actor, action: 'schedule', revision },
          ...{ ground: 'owner', unit: row.owner },
        }),
        outbox.rowFor({ caseId, revision, command: 'schedule', at, actor }),
      ]);
    }
  }
}
