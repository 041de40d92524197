/** Fewer than so many could point at somebody. */
const smallest = 5;

/** A count that may be shown to people who see none of what was counted. */
export const unlessSmall = (count: number): number | null =>
  count > 0 && count < smallest ? null : count;
