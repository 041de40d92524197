import { secondsUntilOne } from './Budget';
import type { BudgetOf, Budgets } from './Budgets';
import type { LimitKind } from './limitKinds';
import type { Limits } from './readLimits';

/** So many requests are paid for at once; what a process has paid for and not used is lost after a minute. */
const share = 20;
const keptFor = 60_000;
const mostPurses = 10_000;

interface Purse {
  left: number;
  /** Until when it is good: what was paid for, or the word that there is nothing. */
  readonly until: number;
}

/**
 * Says how long somebody must wait before the next request: not at all, while they stay within their limit. Budgets are
 * shared; each process pays for a few requests ahead, so that not every request is written down, and a flood least of all.
 */
export class Limiter {
  readonly #budgets: Budgets;
  readonly #limits: Limits;
  readonly #clock: () => number;
  readonly #purses = new Map<string, Purse>();
  readonly #paying = new Map<string, Promise<void>>();

  constructor(options: {
    readonly budgets: Budgets;
    readonly limits: Limits;
    readonly clock?: () => number;
  }) {
    this.#budgets = options.budgets;
    this.#limits = options.limits;
    this.#clock = options.clock ?? Date.now;
  }

  /** The seconds to wait; 0 where the request may go on. */
  async wait(person: string, kind: LimitKind): Promise<number> {
    const key = `${kind} ${person}`;
    for (;;) {
      const now = this.#clock();
      const purse = this.#purses.get(key);
      if (purse && purse.until > now) {
        if (purse.left === 0) return Math.ceil((purse.until - now) / 1_000);
        purse.left -= 1;
        if (purse.left === 0) this.#purses.delete(key);
        return 0;
      }
      // Those who ask at the same time wait for one payment.
      const paying = this.#paying.get(key) ?? this.#pay({ person, kind }, key);
      await paying;
    }
  }

  #pay(of: BudgetOf, key: string): Promise<void> {
    const paying = this.#fill(of, key).finally(() => this.#paying.delete(key));
    this.#paying.set(key, paying);
    return paying;
  }

  async #fill(of: BudgetOf, key: string): Promise<void> {
    const now = this.#clock();
    const limit = this.#limits[of.kind];
    const wanted = Math.max(1, Math.floor(limit.atOnce / share));
    const { granted, budget } = await this.#budgets.spend(
      of,
      limit,
      now,
      wanted,
    );
    const good = granted > 0 ? keptFor : secondsUntilOne(budget, limit) * 1_000;
    this.#purses.delete(key);
    this.#purses.set(key, { left: granted, until: now + good });
    if (this.#purses.size > mostPurses) {
      const [oldest] = this.#purses.keys();
      this.#purses.delete(oldest);
    }
  }
}
