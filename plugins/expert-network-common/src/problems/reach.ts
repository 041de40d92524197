import { indexDirectory } from '../directory/indexDirectory';
import type { Check } from './Subject';

/**
 * A service whose team serves none of its regions, nor anything inside one of its areas:
 * routing asks a unit only for the regions it says it serves.
 */
export const reach: Check = ({ ref }, { directory }) => {
  const { serviceByRef, teamByRef, regionByRef } = indexDirectory(directory);
  const service = serviceByRef.get(ref);
  const team = service && teamByRef.get(service.owner);
  // What contact and coordination teams offer is found through the team.
  if (!team || ['contact-team', 'coordination-team'].includes(team.type)) {
    return [];
  }
  const regions = service.regions.filter(one => regionByRef.has(one));
  const isReached = team.serves.some(
    served =>
      regions.includes(served) ||
      regions.includes(regionByRef.get(served)?.parent ?? ''),
  );
  return regions.length === 0 || isReached
    ? []
    : [
        {
          pointer: '/spec/regions',
          code: 'service-unreachable',
          params: { team: team.ref },
        },
      ];
};
