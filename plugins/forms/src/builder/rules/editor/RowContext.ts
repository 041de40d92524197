import type { Query } from './ConditionQuery';
import type { RuleTelling } from '../useTelling';

/** What every control of the editor is given. */
export interface RowContext {
  readonly telling: RuleTelling;
  readonly isReadOnly: boolean;
  /** The row that was just added, whose first control takes the focus. */
  readonly added: { current: string | undefined };
  /** Several conditions are counted, not joined: no word stands between them. */
  readonly isCounting?: boolean;
  readonly query: Query;
}

/** "2" the second row, "2.1" the first of the group that stands second. */
export const placeName = (path: readonly number[]): string =>
  path.map(index => index + 1).join('.');
