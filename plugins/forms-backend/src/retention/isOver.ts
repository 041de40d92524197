import type { CaseState } from '@tukiverkko/plugin-forms-common';

/** States in which nothing more happens by itself: from the last change on, a case is kept for its time. */
export const overStates = [
  'closed',
  'declined',
  'cancelled',
  'entered-in-error',
] as const satisfies readonly CaseState[];

/** Whether a case has ended. */
export function isOver(state: CaseState): boolean {
  return (overStates as readonly CaseState[]).includes(state);
}
