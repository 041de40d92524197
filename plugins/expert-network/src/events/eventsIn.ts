import type {
  EventEntity,
  RegionSummary,
} from '@tukiverkko/plugin-expert-network-common';
import { around, isFor } from '../activities/around';

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
