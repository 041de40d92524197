import type { Check } from './Subject';

/**
 * A service whose team serves none of its regions, nor anything inside one of its areas:
 * routing asks a unit only for the regions it says it serves.
 */
export const reach: Check = ({ ref }, { services, teams, regions: known }) => {
  const service = services.get(ref);
  const team = service && teams.get(service.owner);
  // What contact and coordination teams offer is found through the team.
  if (!team || ['contact-team', 'coordination-team'].includes(team.type)) {
    return [];
  }
  const regions = service.regions.filter(one => known.has(one));
  const isReached = team.serves.some(
    served =>
      regions.includes(served) ||
      regions.includes(known.get(served)?.parent ?? ''),
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
