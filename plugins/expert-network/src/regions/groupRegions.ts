import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import type { Language } from '@tukiverkko/plugin-expert-network-common';
import type { Region } from './useRegions';

/** A collaborative area and the regions in it; the last group, of regions without an area, has none. */
export interface RegionGroup {
  readonly area?: Region;
  readonly regions: readonly Region[];
}

/** Regions under their collaborative areas, both by name in the reader's language. */
export function groupRegions(
  regions: readonly Region[],
  language: Language,
): readonly RegionGroup[] {
  const collator = new Intl.Collator(language);
  const byName = [...regions].sort((a, b) =>
    collator.compare(a.name[language], b.name[language]),
  );
  const areas = byName.filter(({ type }) => type === 'collaborative-area');
  const others = byName.filter(({ type }) => type !== 'collaborative-area');
  const belongsTo = (region: Region, area: Region) =>
    region.parent !== undefined && fullRef(region.parent) === area.ref;

  const groups: RegionGroup[] = areas.map(area => ({
    area,
    regions: others.filter(region => belongsTo(region, area)),
  }));
  const rest = others.filter(
    region => !areas.some(area => belongsTo(region, area)),
  );
  return rest.length > 0 ? [...groups, { regions: rest }] : groups;
}

// In an entity a parent may be written short: `yta-ita` for `region:default/yta-ita`.
function fullRef(ref: string): string {
  return stringifyEntityRef(
    parseEntityRef(ref, { defaultKind: 'Region', defaultNamespace: 'default' }),
  );
}
