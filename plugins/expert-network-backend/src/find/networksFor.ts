import {
  isInForce,
  type Directory,
  type DirectoryNetwork,
  type DirectoryRegion,
  type FacetName,
  type FindResponse,
} from '@tukiverkko/plugin-expert-network-common';
import type { Search } from './Search';

const collator = new Intl.Collator('fi');

/** Networks that share the subject, or that bear the name or have a member who does, near the region asked from, by name. */
export function networksFor(
  search: Search,
  { networks }: Directory,
): FindResponse['networks'] {
  const { named, meant, region, hasMeaning } = search;
  const isNamed = ({ ref, members }: DirectoryNetwork) =>
    named !== undefined && [ref, ...members].some(one => named.has(one));
  return networks
    .filter(network => isInForce(network, meant.today))
    .filter(network => isNear(network, region))
    .filter(
      network => (hasMeaning && shares(network, search)) || isNamed(network),
    )
    .sort((a, b) => collator.compare(a.names.fi, b.names.fi))
    .map(({ ref, names, languages }) => ({ ref, name: names, languages }));
}

const compared = ['phenomena', 'expertise', 'clientGroups'] as const;

// An empty list of client groups is for everyone; a network without a subject has none.
function shares(network: DirectoryNetwork, { meant }: Search): boolean {
  const meets = (facet: Extract<FacetName, (typeof compared)[number]>) =>
    meant[facet].length === 0 ||
    (facet === 'clientGroups' && network.clientGroups.length === 0) ||
    meant[facet].some(code => network[facet].includes(code));
  return compared.every(meets);
}

function isNear(
  { regions }: DirectoryNetwork,
  region: DirectoryRegion | undefined,
): boolean {
  if (!region || regions.length === 0) return true;
  return [region.ref, region.parent].some(ref => ref && regions.includes(ref));
}
