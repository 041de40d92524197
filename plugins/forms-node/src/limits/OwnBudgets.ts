import { spend, type Budget, type Limit, type Spent } from './Budget';
import type { BudgetOf, Budgets, Wish } from './Budgets';

/** More people than this are not at work at once; whoever has been away longest has a whole budget again. */
const most = 10_000;

/** Budgets of the one process that there is. */
export class OwnBudgets implements Budgets {
  readonly #budgets = new Map<string, Budget>();

  async spend(
    { person, kind }: BudgetOf,
    limit: Limit,
    now: number,
    wish: Wish,
  ): Promise<Spent> {
    const key = `${kind} ${person}`;
    const spent = spend(this.#budgets.get(key), limit, now, wish);
    this.#budgets.delete(key);
    this.#budgets.set(key, spent.budget);
    if (this.#budgets.size > most) {
      const [oldest] = this.#budgets.keys();
      this.#budgets.delete(oldest);
    }
    return spent;
  }
}
