import type { CaseMeeting } from '@tukiverkko/plugin-forms-common';
import type { Knex } from 'knex';
import type { DataKeys } from '../sealing';
import type { ReadableCase } from '../submissions/CaseReader';
import type { MeetingsStore } from './MeetingsStore';
import { slotOf } from './slotsOf';
import { toMeeting } from './toMeeting';

/** The meetings of one case, with its own time in each; nothing of the other cases there. */
export class CaseMeetings {
  readonly #store: MeetingsStore;
  readonly #dataKeys: DataKeys;

  constructor(options: {
    readonly store: MeetingsStore;
    readonly dataKeys: DataKeys;
  }) {
    this.#store = options.store;
    this.#dataKeys = options.dataKeys;
  }

  async of(
    db: Knex,
    { row: { id, owner }, held }: Pick<ReadableCase, 'row' | 'held'>,
  ): Promise<readonly CaseMeeting[]> {
    const rows = await this.#store.ofCase(id, db);
    if (rows.length === 0) return [];
    const ids = rows.map(row => row.id);
    const cases = (await this.#store.cases(ids, db)).filter(
      turn => turn.case_id === id,
    );
    const keys = await this.#dataKeys.findAll(db, ids);
    const meetings: CaseMeeting[] = [];
    for (const row of rows) {
      const key = keys.get(row.id);
      const turn = cases.find(one => one.meeting_id === row.id);
      // Erased: nothing to show.
      if (!keys.has(row.id) || !turn) continue;
      const slots = [slotOf(row, turn)];
      meetings.push({
        ...toMeeting(row, { key, slots, mayChange: false }),
        // For a case that was taken off, it is not going to be.
        ...(turn.has_left ? { state: 'cancelled' as const } : {}),
        mayChange: held.includes('work') && row.team === owner,
        minutes: turn.minutes,
      });
    }
    return meetings;
  }
}
