import { isInForce } from '../directory/isInForce';
import type { TeamRole } from '../entities/TeamEntity';

/** What a role is on a day to those who look at its unit. */
export type RoleState = 'held' | 'starts' | 'over';

/** Whether a role is held on this day, will be, or is over. */
export function roleState(role: TeamRole, today: string): RoleState {
  if (isInForce(role, today)) return 'held';
  return role.validFrom !== undefined && today < role.validFrom
    ? 'starts'
    : 'over';
}

/** Roles whose last day nobody follows on: nobody else holds the same one afterwards, or later. */
export function rolesNotHandedOn(
  roles: readonly TeamRole[],
): readonly TeamRole[] {
  return roles.filter(
    ({ names, validTo }, at) =>
      validTo !== undefined &&
      !roles.some(
        (other, place) =>
          place !== at &&
          other.names.fi === names.fi &&
          (other.validTo === undefined ||
            other.validTo > validTo ||
            // Of two that end on one day, the first stands for both.
            (other.validTo === validTo && place < at)),
      ),
  );
}
