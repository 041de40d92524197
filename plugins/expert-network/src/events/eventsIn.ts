import type {
  EventEntity,
  RegionSummary,
} from '@tukiverkko/plugin-expert-network-common';
import { parseEntityRef } from '@backstage/catalog-model';

/** Which events a reader wants to see. */
export interface EventsView {
  readonly when: 'ahead' | 'past';
  /** Slug of a region. */
  readonly region?: string;
  readonly type?: string;
  readonly language?: string;
}

/** The events of a view: what is ahead with the next first, what is past with the latest first. */
export function eventsIn(
  events: readonly EventEntity[],
  { when, region, type, language }: EventsView,
  {
    today,
    regions,
  }: {
    readonly today: string;
    readonly regions: readonly RegionSummary[];
  },
): readonly EventEntity[] {
  const reach = region === undefined ? undefined : around(region, regions);
  const wanted = events.filter(
    ({ spec }) =>
      spec.date >= today === (when === 'ahead') &&
      (type === undefined || spec.type === type) &&
      (language === undefined || spec.languages.includes(language)) &&
      (reach === undefined || isFor(spec.regions ?? [], reach)),
  );
  const inOrder = [...wanted].sort((a, b) =>
    startOf(a).localeCompare(startOf(b)),
  );
  return when === 'ahead' ? inOrder : inOrder.reverse();
}

function startOf({ spec, metadata }: EventEntity): string {
  return `${spec.date} ${spec.starts} ${metadata.name}`;
}

/** The region, the area it belongs to, and what belongs to it: what is for one of them concerns it. */
function around(
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

// What names no region is for the whole country.
function isFor(refs: readonly string[], reach: ReadonlySet<string>): boolean {
  return (
    refs.length === 0 ||
    refs.some(ref =>
      reach.has(parseEntityRef(ref, { defaultKind: 'Region' }).name),
    )
  );
}
