import { parseEntityRef } from '@backstage/catalog-model';
import type { RegionSummary } from '@tukiverkko/plugin-expert-network-common';

/** The region, the area it belongs to, and what belongs to it: what is for one of them concerns it. */
export function around(
  slug: string,
  regions: readonly RegionSummary[],
): ReadonlySet<string> {
  const area = regions.find(region => region.slug === slug)?.area;
  const inside = regions.filter(region => region.area === slug);
  return new Set([
    slug,
    ...(area ? [area] : []),
    ...inside.map(one => one.slug),
  ]);
}

/** True for what names one of these regions, or none: then it is for the whole country. */
export function isFor(
  refs: readonly string[],
  reach: ReadonlySet<string>,
): boolean {
  return (
    refs.length === 0 ||
    refs.some(ref =>
      reach.has(parseEntityRef(ref, { defaultKind: 'Region' }).name),
    )
  );
}
