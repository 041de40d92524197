import type { Tile, TileArea } from '@tukiverkko/ui';
import type {
  Language,
  RegionSummary,
} from '@tukiverkko/plugin-expert-network-common';
import { areaPlaces, countyTiles } from './countyTiles';

/** What is told of one county. */
export type CountyFace = Pick<Tile, 'level' | 'figure' | 'href'> & {
  /** In words, e.g. "3 palvelua". */
  readonly says: readonly string[];
};

/** The counties as tiles under their areas, north first. A region without a place on the map is left to the table. */
export function countryMap(
  regions: readonly RegionSummary[],
  language: Language,
  faceOf: (region: RegionSummary) => CountyFace,
): { readonly tiles: readonly Tile[]; readonly areas: readonly TileArea[] } {
  const areas = Object.entries(areaPlaces).flatMap(
    ([id, { names, column, row }]) =>
      regions.some(({ slug }) => slug === id)
        ? [{ id, name: names[language], column, row }]
        : [],
  );

  const tiles = regions.flatMap(region => {
    const place = Object.hasOwn(countyTiles, region.slug)
      ? countyTiles[region.slug]
      : undefined;
    const area = regions.find(({ slug }) => slug === region.area);
    if (!place || !area || !Object.hasOwn(areaPlaces, area.slug)) return [];
    const { says, ...face } = faceOf(region);
    const name = region.name[language];
    return [
      {
        ...face,
        id: region.slug,
        code: place.codes[language === 'sv' ? 'sv' : 'fi'],
        name,
        column: place.column,
        row: place.row,
        area: area.slug,
        label: [name, area.name[language], ...says].join(', '),
      },
    ];
  });
  // In the order of the table, so that reading goes from north to south.
  const order = Object.keys(countyTiles);
  return {
    areas,
    tiles: tiles.sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id)),
  };
}
