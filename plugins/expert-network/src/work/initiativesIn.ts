import {
  namesOf,
  type InitiativeEntity,
  type Language,
  type RegionSummary,
} from '@tukiverkko/plugin-expert-network-common';
import { around, isFor } from '../activities/around';

/** Which initiatives a reader wants to see. */
export interface WorkView {
  readonly when: 'running' | 'ended';
  /** Slug of a region. */
  readonly region?: string;
  readonly type?: string;
}

/** The initiatives of a view: what is under way or to come by name, what has ended with the latest first. */
export function initiativesIn(
  initiatives: readonly InitiativeEntity[],
  { when, region, type }: WorkView,
  {
    today,
    regions,
    language,
  }: {
    readonly today: string;
    readonly regions: readonly RegionSummary[];
    readonly language: Language;
  },
): readonly InitiativeEntity[] {
  const reach = region === undefined ? undefined : around(region, regions);
  const collator = new Intl.Collator(language);
  const lastDay = ({ spec }: InitiativeEntity) => spec.validTo ?? '9999-12-31';
  return initiatives
    .filter(
      one =>
        lastDay(one) >= today === (when === 'running') &&
        (type === undefined || one.spec.type === type) &&
        (reach === undefined || isFor(one.spec.regions ?? [], reach)),
    )
    .sort(
      (a, b) =>
        (when === 'ended' ? lastDay(b).localeCompare(lastDay(a)) : 0) ||
        collator.compare(namesOf(a)[language], namesOf(b)[language]),
    );
}
