import type { DirectorySnapshot } from '@tukiverkko/plugin-expert-network-node';
import type { Prefill } from '@tukiverkko/plugin-forms-node';

/** What the directory knows of the person who fills a form: the region and the organisation they work in. */
export function createPrefill(snapshot: DirectorySnapshot): Prefill {
  return {
    names: ['requester.region', 'requester.organisation'],
    async values(userEntityRef) {
      const region = snapshot.regionOf(userEntityRef);
      const organisation = snapshot
        .teamsOf(userEntityRef)
        .find(({ type }) => type === 'organisation');
      return {
        ...(region && { 'requester.region': region.slug }),
        ...(organisation && { 'requester.organisation': organisation.ref }),
      };
    },
  };
}
