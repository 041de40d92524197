import { aRegion, someRegions } from '../../testing/aDirectory';
import { countryMap } from './countryMap';

const face = () => ({ says: ['3 tjänster'], level: 'strong' as const });

describe('countryMap', () => {
  it('places counties under their areas, with the letters and names of the language', () => {
    const { tiles, areas } = countryMap(someRegions, 'sv', face);
    expect(areas.map(({ name }) => name)).toEqual([
      'Norra Finland',
      'Östra Finland',
    ]);
    expect(tiles).toEqual([
      {
        id: 'kainuu',
        code: 'KAJ',
        name: 'Kajanaland',
        column: 4,
        row: 2,
        area: 'yta-pohjoinen',
        level: 'strong',
        label: 'Kajanaland, Norra Finlands samarbetsområde, 3 tjänster',
      },
      expect.objectContaining({ id: 'etela-savo', code: 'SSA' }),
    ]);
  });

  it('leaves out what has no place on the map', () => {
    const { tiles } = countryMap(
      [
        ...someRegions,
        aRegion({ slug: 'toinen-maa' }),
        aRegion({ slug: 'constructor' }),
      ],
      'fi',
      face,
    );
    expect(tiles).toHaveLength(2);
  });
});
