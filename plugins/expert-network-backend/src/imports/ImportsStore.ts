import type {
  ImportState,
  ListMapping,
  RowDoes,
} from '@tukiverkko/plugin-expert-network-common';
import type { Knex } from 'knex';
import { setImmediate } from 'node:timers/promises';
import type { Import, ListedRow, RowVerdict } from './ImportRow';

interface ImportRecord {
  id: string;
  type: Import['type'];
  name: string;
  person: string;
  state: ImportState;
  fingerprint: string;
  at: string;
  header: string;
  mapping: string;
  format: string;
  rows: number;
  leased_until: string | null;
}

interface RowRecord {
  import_id: string;
  number: number;
  cells: string;
  cut_off: boolean;
  does: RowDoes | null;
  ref: string | null;
  plan: string | null;
  problems: string | null;
  outcome: 'applied' | 'refused' | null;
}

// SQLite binds at most so many values at once, and a row has ten.
const insertedAtOnce = 50;
// A slice takes some milliseconds, during which SQLite does nothing else.
const sliceRows = 1_000;

/** Lists and their rows. Knows no permission and no HTTP. */
export class ImportsStore {
  readonly #db: Knex;

  constructor(db: Knex) {
    this.#db = db;
  }

  async find(id: string): Promise<Import | undefined> {
    const row = await this.#imports().where({ id }).first();
    return row && toImport(row);
  }

  /** The lists of a person, newest first. */
  async of(person: string, limit: number): Promise<readonly Import[]> {
    const rows = await this.#imports()
      .where({ person })
      .whereNot({ state: 'reading' })
      .orderBy('at', 'desc')
      .limit(limit);
    return rows.map(toImport);
  }

  /** Begins a list anew; what was read of it before is forgotten. */
  async begin(list: Import): Promise<void> {
    await this.forget(list.id);
    await this.#imports().insert(toRecord(list));
  }

  /** Adds rows that were read, all of them or none. */
  async add(
    id: string,
    rows: readonly Pick<ListedRow, 'number' | 'cells' | 'isCutOff'>[],
  ): Promise<void> {
    await this.#db.transaction(async tx => {
      for (let at = 0; at < rows.length; at += insertedAtOnce) {
        await tx<RowRecord>('import_rows').insert(
          rows.slice(at, at + insertedAtOnce).map(row => ({
            import_id: id,
            number: row.number,
            cells: JSON.stringify(row.cells),
            cut_off: row.isCutOff,
          })),
        );
      }
    });
  }

  /** Changes what a list is, if it is still in one of these states; false if it is not. */
  async change(
    id: string,
    from: readonly ImportState[],
    to: Partial<Pick<Import, 'state' | 'rows'>>,
  ): Promise<boolean> {
    const changed = await this.#imports()
      .where({ id })
      .whereIn('state', from)
      .update({ ...to, leased_until: null });
    return changed > 0;
  }

  /**
   * Every row is to be checked by this mapping; false where that is not possible any more. Until the last row is
   * unchecked again, the list waits for its columns.
   */
  async recheck(id: string, mapping: ListMapping): Promise<boolean> {
    const changed = await this.#imports()
      .where({ id })
      .whereIn('state', ['matched', 'checked'])
      .update({ state: 'matched', mapping: JSON.stringify(mapping) });
    if (changed === 0) return false;
    await this.#inSlices(id, rows =>
      rows.update({ does: null, ref: null, plan: null, problems: null }),
    );
    return this.change(id, ['matched'], { state: 'checking' });
  }

  /** Rows after a number, in their order; only those that do this, where it is said. `null` are those that are not checked. */
  async rows(
    id: string,
    options: {
      readonly after: number;
      readonly limit: number;
      readonly does?: readonly RowDoes[] | null;
      readonly outcome?: null;
      /** Only those that were not taken in, and have to be mended. */
      readonly isToMend?: true;
    },
  ): Promise<readonly ListedRow[]> {
    const { after, does, isToMend, limit, outcome } = options;
    const query = this.#rows()
      .where({ import_id: id })
      .where('number', '>', after)
      .orderBy('number')
      .limit(limit);
    if (does === null) query.whereNull('does');
    else if (does) query.whereIn('does', does);
    if (outcome === null) query.whereNull('outcome');
    if (isToMend) {
      query.where(row => {
        row.where({ does: 'bad' }).orWhere({ outcome: 'refused' });
      });
    }
    return (await query).map(toRow);
  }

  /** Writes what a check says of rows. */
  async judge(id: string, verdicts: readonly RowVerdict[]): Promise<void> {
    await this.#db.transaction(async tx => {
      for (const { number, does, ref, work, problems } of verdicts) {
        await tx<RowRecord>('import_rows')
          .where({ import_id: id, number })
          .update({
            does,
            ref: ref ?? null,
            plan: work ? JSON.stringify(work) : null,
            problems: problems.length > 0 ? JSON.stringify(problems) : null,
          });
      }
    });
  }

  /** Refs that more than one good row is about, after a ref. */
  async sharedRefs(
    id: string,
    after: string,
    limit: number,
  ): Promise<readonly string[]> {
    const shared = await this.#rows()
      .where({ import_id: id })
      .whereIn('does', ['new', 'change', 'same'])
      .where('ref', '>', after)
      .groupBy('ref')
      .havingRaw('count(*) > 1')
      .orderBy('ref')
      .limit(limit)
      .select('ref');
    return shared.map(({ ref }) => String(ref));
  }

  /** Every row about a ref. */
  async rowsAbout(id: string, ref: string): Promise<readonly ListedRow[]> {
    const rows = await this.#rows()
      .where({ import_id: id, ref })
      .orderBy('number');
    return rows.map(toRow);
  }

  /** Writes what became of a row, in the transaction that did it. */
  async settle(
    tx: Knex.Transaction,
    id: string,
    number: number,
    outcome: 'applied' | 'refused',
    problems: ListedRow['problems'],
  ): Promise<void> {
    await tx<RowRecord>('import_rows')
      .where({ import_id: id, number })
      .update({
        outcome,
        problems: problems.length > 0 ? JSON.stringify(problems) : null,
      });
  }

  /** How many rows do what. */
  async counts(id: string): Promise<{
    readonly does: ReadonlyMap<RowDoes, number>;
    readonly outcomes: ReadonlyMap<string, number>;
  }> {
    const count = async (column: 'does' | 'outcome') => {
      const rows: readonly Record<string, unknown>[] = await this.#rows()
        .where({ import_id: id })
        .whereNotNull(column)
        .groupBy(column)
        .select(column)
        .count({ count: '*' });
      return rows.map(row => [row[column], Number(row.count)] as const);
    };
    return {
      does: new Map(await count('does')) as ReadonlyMap<RowDoes, number>,
      outcomes: new Map(await count('outcome')) as ReadonlyMap<string, number>,
    };
  }

  /** Takes a list that is being checked or applied and that nobody works on; one process at a time has it, for so long. */
  async lease(now: string, until: string): Promise<Import | undefined> {
    const waiting = () =>
      this.#imports()
        .whereIn('state', ['checking', 'applying'])
        .where(free => {
          free.whereNull('leased_until').orWhere('leased_until', '<', now);
        });
    for (const { id } of await waiting().orderBy('at').select('id').limit(5)) {
      const taken = await waiting()
        .where({ id })
        .update({ leased_until: until });
      if (taken > 0) return this.find(id);
    }
    return undefined;
  }

  /** Keeps the lease of a list while it is in this state; false when it is not any more. */
  async keep(id: string, state: ImportState, until: string): Promise<boolean> {
    const kept = await this.#imports()
      .where({ id, state })
      .update({ leased_until: until });
    return kept > 0;
  }

  /** Forgets a list with all its rows; from the beginning of it nobody finds the list any more. */
  async forget(id: string): Promise<void> {
    await this.#imports().where({ id }).update({ state: 'reading' });
    await this.#inSlices(id, rows => rows.delete());
    await this.#imports().where({ id }).delete();
  }

  /** Forgets lists that nobody touched since a moment. */
  async forgetBefore(moment: string): Promise<void> {
    const old: readonly string[] = await this.#imports()
      .where('at', '<', moment)
      .whereNot({ state: 'applying' })
      .pluck('id');
    for (const id of old) await this.forget(id);
  }

  /** Does something to every row of a list, some at a time, so that others have their turn. */
  async #inSlices(
    id: string,
    act: (rows: Knex.QueryBuilder<RowRecord>) => Promise<unknown>,
  ): Promise<void> {
    const last = await this.#rows()
      .where({ import_id: id })
      .orderBy('number', 'desc')
      .first('number');
    const end = last?.number ?? 0;
    for (let from = 0; from <= end; from += sliceRows) {
      await act(
        this.#rows()
          .where({ import_id: id })
          .whereBetween('number', [from, from + sliceRows - 1]),
      );
      await setImmediate();
    }
  }

  #imports() {
    return this.#db<ImportRecord>('imports');
  }

  #rows() {
    return this.#db<RowRecord>('import_rows');
  }
}

function toRecord({ header, mapping, format, ...list }: Import): ImportRecord {
  return {
    ...list,
    header: JSON.stringify(header),
    mapping: JSON.stringify(mapping),
    format: JSON.stringify(format),
    leased_until: null,
  };
}

function toImport({ leased_until: _, ...row }: ImportRecord): Import {
  return {
    ...row,
    header: JSON.parse(row.header),
    mapping: JSON.parse(row.mapping),
    format: JSON.parse(row.format),
  };
}

function toRow(row: RowRecord): ListedRow {
  return {
    number: row.number,
    cells: JSON.parse(row.cells),
    isCutOff: Boolean(row.cut_off),
    does: row.does ?? undefined,
    ref: row.ref ?? undefined,
    work: row.plan ? JSON.parse(row.plan) : undefined,
    problems: row.problems ? JSON.parse(row.problems) : [],
    outcome: row.outcome ?? undefined,
  };
}
