import type { Knex } from 'knex';
import { spend, type Limit, type Spent } from './Budget';
import type { BudgetOf, Budgets, Wish } from './Budgets';

interface BudgetRow {
  person: string;
  kind: string;
  left: number;
  /** Milliseconds; PostgreSQL gives large numbers as text. */
  at: number | string;
}

/** Budgets that several backends spend together, in a table that is worth nothing after a crash and so is not written ahead. */
export class SharedBudgets implements Budgets {
  readonly #db: Knex;

  constructor(db: Knex) {
    this.#db = db;
  }

  async spend(
    of: BudgetOf,
    limit: Limit,
    now: number,
    wish: Wish,
  ): Promise<Spent> {
    return this.#db.transaction(async tx => {
      const mine = () => tx<BudgetRow>('request_budgets').where(of);
      await tx<BudgetRow>('request_budgets')
        .insert({ ...of, left: limit.atOnce, at: now })
        .onConflict(['person', 'kind'])
        .ignore();
      const row = await mine().forUpdate().first();
      const before = row && { left: Number(row.left), at: Number(row.at) };
      const spent = spend(before, limit, now, wish);
      await mine().update(spent.budget);
      return spent;
    });
  }

  /** Forgets whose budgets are long whole again. */
  async forgetBefore(moment: number): Promise<void> {
    await this.#db<BudgetRow>('request_budgets')
      .where('at', '<', moment)
      .delete();
  }
}
