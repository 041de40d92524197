import type { CaseState } from '@tukiverkko/plugin-forms-common';

/** Cases that stand in the lists together. */
interface LaneRow {
  readonly states: readonly CaseState[];
  /** In the words of the index that holds the lane: SQLite takes an index only for the same words. */
  readonly where: string;
}

/** Whose move it is decides where a case is listed. Each lane is the condition of a partial index. */
export const lanes = {
  needsUs: {
    states: ['submitted', 'accepted', 'in-consultation'],
    where: `state in ('submitted', 'accepted', 'in-consultation')`,
  },
  unassigned: {
    states: ['submitted', 'accepted', 'in-consultation'],
    where: `state in ('submitted', 'accepted', 'in-consultation') and assignee is null`,
  },
  waiting: {
    states: ['needs-info', 'answered'],
    where: `state in ('needs-info', 'answered')`,
  },
  inHand: {
    states: ['accepted', 'in-consultation', 'needs-info', 'answered'],
    where: `state in ('accepted', 'in-consultation', 'needs-info', 'answered')`,
  },
  open: {
    states: [
      'submitted',
      'accepted',
      'in-consultation',
      'needs-info',
      'answered',
    ],
    where: `state in ('submitted', 'accepted', 'in-consultation', 'needs-info', 'answered')`,
  },
  over: {
    states: ['closed', 'declined', 'cancelled', 'entered-in-error'],
    where: `state in ('closed', 'declined', 'cancelled', 'entered-in-error')`,
  },
} as const satisfies Readonly<Record<string, LaneRow>>;

/** One lane. */
export type Lane = keyof typeof lanes;
