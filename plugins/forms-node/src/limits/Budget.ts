/** How often something may be done: so many at once, and so many a second on the long run. */
export interface Limit {
  readonly atOnce: number;
  readonly perSecond: number;
}

/** What somebody has left of a limit; `at` in milliseconds. */
export interface Budget {
  readonly left: number;
  readonly at: number;
}

/** What was taken of a budget, and what is left of it. */
export interface Spent {
  readonly granted: number;
  readonly budget: Budget;
}

/** Takes as much of a budget as is wanted and there, or nothing where that is less than the least. It fills again with time, and time never runs backwards in it. */
export function spend(
  before: Budget | undefined,
  limit: Limit,
  now: number,
  { wanted, least }: { readonly wanted: number; readonly least: number },
): Spent {
  const at = Math.max(now, before?.at ?? now);
  const filled = before
    ? before.left + ((at - before.at) / 1_000) * limit.perSecond
    : limit.atOnce;
  const left = Math.min(limit.atOnce, filled);
  const there = Math.min(wanted, Math.floor(left));
  const granted = there < least ? 0 : there;
  return { granted, budget: { left: left - granted, at } };
}

/** The seconds until there is so much again, as `Retry-After` says them. */
export function secondsUntil(
  amount: number,
  { left }: Budget,
  limit: Limit,
): number {
  return Math.max(1, Math.ceil((amount - left) / limit.perSecond));
}
