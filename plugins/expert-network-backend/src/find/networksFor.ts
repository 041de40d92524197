import {
  isInForce,
  type Directory,
  type DirectoryNetwork,
  type FindQuestion,
  type FindResponse,
} from '@tukiverkko/plugin-expert-network-common';
import type { Search } from './findGroups';

const collator = new Intl.Collator('fi');

/** Networks that share the subject or bear the name, near the region asked from, by name. */
export function networksFor(
  search: Search,
  directory: Directory,
): FindResponse['networks'] {
  const { meant, understanding } = search;
  const isMeant = !understanding || understanding.concepts.length > 0;
  return directory.networks
    .filter(network => isInForce(network, meant.today))
    .filter(network => isNear(network, meant.region, directory))
    .filter(
      network =>
        (isMeant && shares(network, meant)) ||
        understanding?.names(network.names),
    )
    .sort((a, b) => collator.compare(a.names.fi, b.names.fi))
    .map(({ ref, names, languages }) => ({ ref, name: names, languages }));
}

function shares(network: DirectoryNetwork, asked: FindQuestion): boolean {
  const meets = (wanted: readonly string[], offered: readonly string[]) =>
    wanted.length === 0 || wanted.some(code => offered.includes(code));
  return (
    meets(asked.phenomena, network.phenomena) &&
    meets(asked.expertise, network.expertise)
  );
}

function isNear(
  { regions }: DirectoryNetwork,
  slug: string | null,
  directory: Directory,
): boolean {
  if (slug === null || regions.length === 0) return true;
  const own = directory.regions.find(region => region.slug === slug);
  return [own?.ref, own?.parent].some(ref => ref && regions.includes(ref));
}
