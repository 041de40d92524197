import type { DirectorySnapshot } from '@tukiverkko/plugin-expert-network-node';
import type { Prefill } from '@tukiverkko/plugin-forms-node';

/** What the directory knows of the person who fills a form: where they work. */
export function createPrefill(snapshot: DirectorySnapshot): Prefill {
  return {
    names: [
      'requester.region',
      'requester.organisation',
      'requester.sector',
      'requester.level',
    ],
    async values(userEntityRef) {
      const region = snapshot.regionOf(userEntityRef);
      const organisation = snapshot
        .teamsOf(userEntityRef)
        .find(({ type }) => type === 'organisation');
      const known = {
        'requester.region': region?.slug,
        'requester.organisation': organisation?.ref,
        'requester.sector': organisation?.sector,
        'requester.level': organisation?.level,
      };
      return Object.fromEntries(
        Object.entries(known).filter(([, value]) => value !== undefined),
      );
    },
  };
}
