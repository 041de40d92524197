import type {
  CoverageResponse,
  Reach,
} from '@tukiverkko/plugin-expert-network-common';

/** Where help comes from when it does not come from the region itself. */
export type FarReach = Exclude<Reach, 'own'>;

/** Codes of phenomena without help of the region's own, by where help comes from. */
export type Missing = Readonly<Record<FarReach, readonly string[]>>;

const nearestFirst: readonly Reach[] = ['own', 'area', 'national', 'none'];

/**
 * What a county lacks, or a collaborative area: there a phenomenon is lacking when no county
 * of it has help nearer. Undefined where the coverage does not speak of the region.
 */
export function missingIn(
  { counties, rows }: CoverageResponse,
  slug: string,
): Missing | undefined {
  const isArea = counties.some(({ area }) => area === slug);
  const columns = counties.flatMap((county, column) =>
    (isArea ? county.area : county.slug) === slug ? [column] : [],
  );
  if (columns.length === 0) return undefined;

  const lacking = rows.map(({ phenomenon, cells }) => ({
    phenomenon,
    reach:
      nearestFirst.find(reach =>
        columns.some(column => cells[column] === reach),
      ) ?? 'none',
  }));
  const from = (reach: FarReach) =>
    lacking
      .filter(row => row.reach === reach)
      .map(({ phenomenon }) => phenomenon);
  return {
    none: from('none'),
    // Help from within an area is the area's own.
    area: isArea ? [] : from('area'),
    national: from('national'),
  };
}
