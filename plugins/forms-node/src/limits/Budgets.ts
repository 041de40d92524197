import type { Limit, Spent } from './Budget';

/** Of what whose budget is. */
export interface BudgetOf {
  readonly person: string;
  readonly kind: string;
}

/** How much somebody would have, and with how little they would be served. */
export interface Wish {
  readonly wanted: number;
  readonly least: number;
}

/** Where budgets are kept. */
export interface Budgets {
  spend(of: BudgetOf, limit: Limit, now: number, wish: Wish): Promise<Spent>;
}
