import type { DirectoryRegion } from '../directory/Directory';
import type { DirectoryIndex } from '../directory/indexDirectory';

/** Where one asks from. */
export interface Place {
  /** The region asked from. */
  readonly region?: DirectoryRegion;
  /** The county: absent where one asks from an area, or from nowhere. */
  readonly county?: DirectoryRegion;
  readonly area?: DirectoryRegion;
}

/** The place behind a region's slug; nowhere where the directory does not know it. */
export function placeOf(slug: string | null, index: DirectoryIndex): Place {
  const region = slug === null ? undefined : index.regionBySlug.get(slug);
  if (!region) return {};
  if (region.type === 'collaborative-area') return { region, area: region };
  const area = region.parent ? index.regionByRef.get(region.parent) : undefined;
  return { region, county: region, area };
}
