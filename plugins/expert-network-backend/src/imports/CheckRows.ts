import type { ImportSurroundings } from '@tukiverkko/plugin-expert-network-common';
import { setImmediate } from 'node:timers/promises';
import { checkRow } from './checkRow';
import type { ImportGround } from './ImportGround';
import type { Import, RowVerdict } from './ImportRow';
import type { ImportsStore } from './ImportsStore';
import { judgeShared } from './judgeShared';

/** So many rows are written together. */
const rowsAtOnce = 200;
/** After so many, a few milliseconds, others have their turn. */
const rowsInTurn = 20;

/**
 * Says of every row what it would do. A check that was interrupted goes on where it stopped; done again, it says the
 * same.
 */
export class CheckRows {
  readonly #store: ImportsStore;
  readonly #ground: ImportGround;

  constructor(store: ImportsStore, ground: ImportGround) {
    this.#store = store;
    this.#ground = ground;
  }

  /** `goOn` answers false when the work is not this process's any more. */
  async run(list: Import, goOn: () => Promise<boolean>): Promise<void> {
    const surroundings = await this.#ground.of(list);
    // Until none is left: a second request to check makes rows unchecked that this has passed.
    while (await this.#hasUnchecked(list.id)) {
      if (!(await this.#checkUnchecked(list, surroundings, goOn))) return;
    }
    if (!(await this.#checkShared(list.id, goOn))) return;
    await this.#store.change(list.id, ['checking'], { state: 'checked' });
  }

  async #hasUnchecked(id: string): Promise<boolean> {
    const some = await this.#store.rows(id, { after: 0, does: null, limit: 1 });
    return some.length > 0;
  }

  async #checkUnchecked(
    list: Import,
    surroundings: ImportSurroundings,
    goOn: () => Promise<boolean>,
  ): Promise<boolean> {
    let after = 0;
    for (;;) {
      const rows = await this.#store.rows(list.id, {
        after,
        does: null,
        limit: rowsAtOnce,
      });
      if (rows.length === 0) return true;
      after = rows.at(-1)!.number;
      const verdicts: RowVerdict[] = [];
      for (const row of rows) {
        verdicts.push(checkRow(row, list, surroundings));
        if (verdicts.length % rowsInTurn === 0) await setImmediate();
      }
      if (!(await goOn())) return false;
      await this.#store.judge(list.id, verdicts);
    }
  }

  async #checkShared(
    id: string,
    goOn: () => Promise<boolean>,
  ): Promise<boolean> {
    let after = '';
    for (;;) {
      const refs = await this.#store.sharedRefs(id, after, rowsAtOnce);
      if (refs.length === 0) return true;
      for (const ref of refs) {
        if (!(await goOn())) return false;
        const rows = await this.#store.rowsAbout(id, ref);
        await this.#store.judge(id, judgeShared(rows));
      }
      after = refs.at(-1)!;
    }
  }
}
