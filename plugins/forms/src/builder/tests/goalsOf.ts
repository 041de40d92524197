import type { FormDefinition } from '@tukiverkko/plugin-forms-common';
import type {
  CheckedTest,
  TestCover,
} from '@tukiverkko/plugin-forms-common/building';

/** Something that needs a test, and those that are there for it. */
export interface CoveredGoal {
  readonly goal: TestCover;
  /** Publishing waits for a test of it. */
  readonly isNeeded: boolean;
  /** Names of tests. */
  readonly tests: readonly string[];
}

/** Everything of a form that a test is there for: bands, flags, routing rules and stops, in their order. */
export function goalsOf(
  { scores = [], flags = [], routing, stop = [] }: FormDefinition,
  results: readonly CheckedTest[],
): readonly CoveredGoal[] {
  const goals: readonly TestCover[] = [
    ...scores.flatMap(({ id: score, bands }) =>
      bands.map(({ id: band }) => ({ kind: 'band' as const, score, band })),
    ),
    ...flags.map(({ id: flag }) => ({ kind: 'flag' as const, flag })),
    ...(routing?.rules ?? []).map(({ id: rule }) => ({
      kind: 'rule' as const,
      rule,
    })),
    ...stop.map(({ id }) => ({ kind: 'stop' as const, stop: id })),
  ];
  return goals.map(goal => ({
    goal,
    isNeeded: goal.kind !== 'stop',
    tests: results
      .filter(({ covers }) =>
        covers.some(cover => goalKey(cover) === goalKey(goal)),
      )
      .map(({ name }) => name),
  }));
}

/** Tells goals apart. */
export function goalKey(goal: TestCover): string {
  return Object.values(goal).join(' ');
}
