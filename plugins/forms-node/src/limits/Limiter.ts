import { secondsUntil, type Limit } from './Budget';
import type { BudgetOf, Budgets } from './Budgets';

/** So many requests are paid for at once, and no more than come again before what was paid for and not used is lost. */
const share = 20;
const keptFor = 60_000;
const mostPurses = 10_000;

type Of<Kind extends string> = BudgetOf & { readonly kind: Kind };

interface Purse {
  left: number;
  /** Until when it is good: what was paid for, or the word that there is nothing. */
  readonly until: number;
}

/**
 * Says how long somebody must wait before the next request: not at all, while they stay within their limit. Budgets are
 * shared; each process pays for a few requests ahead, so that not every request is written down, and a flood least of all.
 */
export class Limiter<Kind extends string> {
  readonly #budgets: Budgets;
  readonly #limits: Readonly<Record<Kind, Limit>>;
  readonly #clock: () => number;
  readonly #purses = new Map<string, Purse>();
  readonly #paying = new Map<string, Promise<void>>();

  constructor(options: {
    readonly budgets: Budgets;
    readonly limits: Readonly<Record<Kind, Limit>>;
    readonly clock?: () => number;
  }) {
    this.#budgets = options.budgets;
    this.#limits = options.limits;
    this.#clock = options.clock ?? Date.now;
  }

  /** The seconds to wait; 0 where the request may go on. */
  async wait(person: string, kind: Kind): Promise<number> {
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

  /** The same for a request that weighs something: it is paid for whole, and by itself. */
  async waitFor(person: string, kind: Kind, amount: number): Promise<number> {
    const limit = this.#limits[kind];
    const { granted, budget } = await this.#budgets.spend(
      { person, kind },
      limit,
      this.#clock(),
      { wanted: amount, least: amount },
    );
    return granted === amount ? 0 : secondsUntil(amount, budget, limit);
  }

  #pay(of: Of<Kind>, key: string): Promise<void> {
    const paying = this.#fill(of, key).finally(() => this.#paying.delete(key));
    this.#paying.set(key, paying);
    return paying;
  }

  async #fill(of: Of<Kind>, key: string): Promise<void> {
    const now = this.#clock();
    const limit = this.#limits[of.kind];
    const ahead = Math.min(
      limit.atOnce / share,
      (limit.perSecond * keptFor) / 1_000,
    );
    const wanted = Math.max(1, Math.floor(ahead));
    const { granted, budget } = await this.#budgets.spend(of, limit, now, {
      wanted,
      least: 1,
    });
    const good = granted > 0 ? keptFor : secondsUntil(1, budget, limit) * 1_000;
    this.#purses.delete(key);
    this.#purses.set(key, { left: granted, until: now + good });
    if (this.#purses.size > mostPurses) {
      const [oldest] = this.#purses.keys();
      this.#purses.delete(oldest);
    }
  }
}
