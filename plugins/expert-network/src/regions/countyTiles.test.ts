import { countyRegions } from '@tukiverkko/plugin-expert-network-common';
import { areaPlaces, countyTiles } from './countyTiles';

const counties = countyRegions.filter(({ type }) => type !== 'joint-authority');
const areaOf = new Map(counties.map(({ slug, parent }) => [slug, parent]));
const tilesOf = (area: string) =>
  Object.entries(countyTiles)
    .filter(([slug]) => areaOf.get(slug) === area)
    .map(([, tile]) => tile);

describe('countyTiles', () => {
  it('has every county and Helsinki once, and nothing else', () => {
    expect(Object.keys(countyTiles).sort()).toEqual(
      counties.map(({ slug }) => slug).sort(),
    );
  });

  it('puts no two in one cell, and no name of an area over a tile', () => {
    const cells = [
      ...Object.values(countyTiles),
      ...Object.values(areaPlaces),
    ].map(({ column, row }) => `${column},${row}`);
    expect(new Set(cells).size).toBe(cells.length);
  });

  it('keeps to five columns and seven rows', () => {
    for (const { column, row } of Object.values(countyTiles)) {
      expect([1, 2, 3, 4, 5]).toContain(column);
      expect([1, 2, 3, 4, 5, 6, 7]).toContain(row);
    }
  });

  it.each(Object.keys(areaPlaces))(
    'holds the counties of %s together',
    area => {
      const [first, ...rest] = tilesOf(area);
      const reached = [first];
      for (const from of reached) {
        const near = rest.filter(
          ({ column, row }) =>
            Math.abs(column - from.column) + Math.abs(row - from.row) === 1,
        );
        reached.push(...near.filter(tile => !reached.includes(tile)));
      }
      expect(reached).toHaveLength(rest.length + 1);
    },
  );

  it('gives every county a code of its own in each language', () => {
    for (const language of ['fi', 'sv'] as const) {
      const codes = Object.values(countyTiles).map(t => t.codes[language]);
      expect(new Set(codes).size).toBe(codes.length);
    }
  });
});
