import type {
  Language,
  RegionSummary,
} from '@tukiverkko/plugin-expert-network-common';

/** A collaborative area and the regions in it; the last group, of regions without an area, has none. */
export interface RegionGroup {
  readonly area?: RegionSummary;
  readonly regions: readonly RegionSummary[];
}

/** Regions under their collaborative areas, both by name in the reader's language. */
export function groupRegions(
  regions: readonly RegionSummary[],
  language: Language,
): readonly RegionGroup[] {
  const collator = new Intl.Collator(language);
  const byName = [...regions].sort((a, b) =>
    collator.compare(a.name[language], b.name[language]),
  );
  const areas = byName.filter(({ type }) => type === 'collaborative-area');
  const others = byName.filter(({ type }) => type !== 'collaborative-area');

  const groups: RegionGroup[] = areas.map(area => ({
    area,
    regions: others.filter(region => region.area === area.slug),
  }));
  const rest = others.filter(
    region => !areas.some(({ slug }) => slug === region.area),
  );
  return rest.length > 0 ? [...groups, { regions: rest }] : groups;
}
