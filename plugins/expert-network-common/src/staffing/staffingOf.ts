import type { InitiativeEntity } from '../entities/InitiativeEntity';

/** The staffing of an initiative in hundredths of a full-time post: whole numbers, so that no sum is off by a rounding. */
export interface Staffing {
  /** What somebody said it is; absent where nobody did. */
  readonly stated?: number;
  /** The sum of its posts; absent where none is told. */
  readonly counted?: number;
  /** How much more was counted than stated; absent where one of the two is. */
  readonly difference?: number;
}

/** What was stated beside what its posts sum to, and the difference. */
export function staffingOf({
  staffing: stated,
  posts = [],
}: Pick<InitiativeEntity['spec'], 'staffing' | 'posts'>): Staffing {
  if (posts.length === 0) return { stated };
  const counted = posts.reduce((sum, { share }) => sum + share, 0);
  return stated === undefined
    ? { counted }
    : { stated, counted, difference: counted - stated };
}
