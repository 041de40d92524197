/**
 * One change of a definition, with what it was and what it became, so that it can be taken back. A step into a list is
 * the name of an element, not its place: what others add or move does not lead the change astray.
 */
export type Change = ValueChange | OrderChange;

/** A member or an element that came (`before` undefined), went (`after` undefined) or became another. */
export interface ValueChange {
  readonly path: readonly string[];
  readonly before?: unknown;
  readonly after?: unknown;
}

/** The names of the elements of a list, in another order or after some came or went. */
export interface OrderChange {
  readonly path: readonly string[];
  readonly order: {
    readonly before: readonly string[];
    readonly after: readonly string[];
  };
}

/** What takes changes back, the last first. */
export const inverse = (changes: readonly Change[]): readonly Change[] =>
  [...changes].reverse().map(change =>
    'order' in change
      ? {
          path: change.path,
          order: { before: change.order.after, after: change.order.before },
        }
      : { path: change.path, before: change.after, after: change.before },
  );
