import type { FindWish } from '../evaluate/Evaluation';
import type { Leaves } from './Routing';

/** What the requester said about leaving; a form that does not ask says no. */
export type LeavePermission = Pick<
  FindWish,
  'allowOtherCounty' | 'allowOtherArea'
>;

const permits: Readonly<
  Record<Leaves, (given: LeavePermission | null) => boolean>
> = {
  nothing: () => true,
  county: given => given?.allowOtherCounty ?? false,
  area: given => given?.allowOtherArea ?? false,
};

/** Whether the requester lets their request go where it leaves this behind. */
export function mayLeave(
  leaves: Leaves,
  given: LeavePermission | null,
): boolean {
  return permits[leaves](given);
}
