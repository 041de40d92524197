import type { FindGroupId, Reach } from '../api/types';

// A contact or coordination team stands in every answer, and routing never looks elsewhere: neither is help found.
const reaches: Readonly<Record<FindGroupId, Reach>> = {
  'own-county': 'own',
  'own-area': 'area',
  strength: 'national',
  national: 'national',
  elsewhere: 'none',
  contact: 'none',
  coordination: 'none',
};

/** How near the help of a step is; nothing found is none. */
export function reachOf(group: FindGroupId | undefined): Reach {
  return group === undefined ? 'none' : reaches[group];
}
