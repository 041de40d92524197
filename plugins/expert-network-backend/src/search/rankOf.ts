import type { NamedConcept } from '@tukiverkko/plugin-expert-network-common';
import { facetNames } from '../find/facetNames';

// What it is about says most of who can help, and where it is least.
const order: readonly NamedConcept['vocabulary'][] = [...facetNames, 'regions'];

/** Which concept is meant where words may mean either: the lower. */
export function rankOf({ vocabulary }: NamedConcept): number {
  return order.indexOf(vocabulary);
}
