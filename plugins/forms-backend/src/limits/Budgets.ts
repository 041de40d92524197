import type { Limit, Spent } from './Budget';
import type { LimitKind } from './limitKinds';

/** Of what whose budget is. */
export interface BudgetOf {
  readonly person: string;
  readonly kind: LimitKind;
}

/** Where budgets are kept. */
export interface Budgets {
  spend(
    of: BudgetOf,
    limit: Limit,
    now: number,
    wanted: number,
  ): Promise<Spent>;
}
