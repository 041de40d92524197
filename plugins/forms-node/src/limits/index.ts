export { spend, type Budget, type Limit, type Spent } from './Budget';
export type { BudgetOf, Budgets, Wish } from './Budgets';
export { Limiter } from './Limiter';
export { limitPeople, type LimitedPlugin } from './limitPeople';
export type { Taken } from './limitRequests';
export { OwnBudgets } from './OwnBudgets';
export { readLimits, type UsualLimit } from './readLimits';
export { SharedBudgets } from './SharedBudgets';
