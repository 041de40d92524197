import { canonicalJson } from '@tukiverkko/plugin-forms-common';
import type { Answers } from '@tukiverkko/plugin-forms-common';

/** What two people, or one person on two machines, made of the same answers. */
export interface Comparison {
  /** Changes of one side only, taken together; a differing field keeps mine until somebody chooses. */
  readonly merged: Answers;
  /** Fields that both sides changed, each in its own way. */
  readonly differing: readonly string[];
  /** Fields that only the other side changed. */
  readonly taken: readonly string[];
}

/** Merges two sets of answers that grew from the same `base`. */
export function compareAnswers(
  base: Answers,
  mine: Answers,
  theirs: Answers,
): Comparison {
  const fields = [...new Set([...Object.keys(mine), ...Object.keys(theirs)])];
  const differing = fields.filter(
    field =>
      !equal(mine[field], theirs[field]) &&
      !equal(mine[field], base[field]) &&
      !equal(theirs[field], base[field]),
  );
  const taken = fields.filter(
    field =>
      equal(mine[field], base[field]) && !equal(theirs[field], base[field]),
  );
  return { merged: choose(mine, theirs, taken), differing, taken };
}

/** My answers with the named fields taken from the other side. */
export function choose(
  mine: Answers,
  theirs: Answers,
  taken: readonly string[],
): Answers {
  const chosen: Record<string, unknown> = { ...mine };
  for (const field of taken) {
    if (theirs[field] === undefined) delete chosen[field];
    else chosen[field] = theirs[field];
  }
  return chosen;
}

function equal(a: unknown, b: unknown): boolean {
  // A row of a group is the same in whatever order its answers stand.
  return canonicalJson(a ?? null) === canonicalJson(b ?? null);
}
