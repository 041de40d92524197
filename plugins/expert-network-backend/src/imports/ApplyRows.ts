import {
  recordTypeById,
  type ImportProblemCode,
  type ImportSurroundings,
} from '@tukiverkko/plugin-expert-network-common';
import type { Knex } from 'knex';
import { authorOf } from '../records/authorOf';
import type { RecordsStore } from '../records/RecordsStore';
import type { Surroundings } from '../records/Surroundings';
import type { ImportGround } from './ImportGround';
import type { Import, ListedRow } from './ImportRow';
import type { ImportsStore } from './ImportsStore';

/** So many rows share a transaction: others who change records wait no longer than that. */
const rowsAtOnce = 20;

/**
 * Takes in the good rows of a list. A row, its event and its outcome are one transaction, so whenever this stops, each
 * row was taken in once or not yet.
 */
export class ApplyRows {
  readonly #rooms: {
    readonly store: ImportsStore;
    readonly records: RecordsStore;
    readonly ground: ImportGround;
    readonly hint: () => void;
  };

  constructor(rooms: {
    readonly store: ImportsStore;
    readonly records: RecordsStore;
    readonly ground: ImportGround;
    readonly hint: () => void;
  }) {
    this.#rooms = rooms;
  }

  /** `goOn` answers false when the work is not this process's any more. */
  async run(list: Import, goOn: () => Promise<boolean>): Promise<void> {
    const { ground, hint, records, store } = this.#rooms;
    const now = await ground.of(list);
    const surroundings = ground.surroundings();
    let after = 0;
    for (;;) {
      const rows = await store.rows(list.id, {
        after,
        does: ['new', 'change'],
        outcome: null,
        limit: rowsAtOnce,
      });
      if (rows.length === 0) break;
      after = rows.at(-1)!.number;
      if (!(await goOn())) return;
      await records.inTurn(async tx => {
        for (const row of rows) {
          const problem = await this.#apply(tx, list, row, {
            now,
            surroundings,
          });
          await store.settle(
            tx,
            list.id,
            row.number,
            problem ? 'refused' : 'applied',
            problem ? [{ code: problem }] : [],
          );
        }
      });
      hint();
    }
    await store.change(list.id, ['applying'], { state: 'applied' });
  }

  /** Why it could not be; undefined when it was done, now or before. */
  async #apply(
    tx: Knex.Transaction,
    { id, name, person, type: typeId }: Import,
    { number, ref, work }: ListedRow,
    {
      now,
      surroundings,
    }: {
      readonly now: ImportSurroundings;
      readonly surroundings: Surroundings;
    },
  ): Promise<ImportProblemCode | undefined> {
    const { records } = this.#rooms;
    const type = recordTypeById(typeId)!;
    if (!ref || !work) return 'not-stored';
    const key = `import:${id}:${number}`;
    if (await records.eventOf(key, tx)) return undefined;

    const record = await records.find(ref, tx);
    if ((record?.revision ?? 0) !== work.revision) return 'changed-meanwhile';
    if (!record && now.standing(ref)?.source === 'file') return 'from-file';
    const { entity } = type.toEntity(work.answers, ref, record?.entity);
    if (!entity) return 'not-stored';
    const before = record && type.toAnswers(record.entity);
    const stake = { type: typeId, ref, before, after: work.answers };
    const by = authorOf(person, stake, surroundings);
    if (by.role !== 'coordinator') return 'no-longer-yours';

    await records.append(tx, {
      key,
      at: new Date().toISOString(),
      ref,
      type: typeId,
      by,
      change: {
        what: 'imported',
        revision: work.revision + 1,
        entity,
        list: { name, row: number },
      },
      verdict: null,
    });
    return undefined;
  }
}
