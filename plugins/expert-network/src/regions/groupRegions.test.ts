import { aRegion } from '../../testing/aDirectory';
import { groupRegions } from './groupRegions';

const region = (slug: string, sv: string, area: string | null) =>
  aRegion({ slug, name: { fi: slug, sv, en: slug }, area });
const area = (slug: string, sv: string) =>
  aRegion({
    slug,
    name: { fi: slug, sv, en: slug },
    type: 'collaborative-area',
    area: null,
  });

describe('groupRegions', () => {
  it('puts regions under their areas, by name in the language of the reader', () => {
    const groups = groupRegions(
      [
        area('yta-ita', 'Östra'),
        area('yta-sisa', 'Inre'),
        region('pohjois-savo', 'Norra Savolax', 'yta-ita'),
        region('keski-suomi', 'Mellersta Finland', 'yta-ita'),
      ],
      'sv',
    );
    expect(groups.map(group => group.area?.name.sv)).toEqual(['Inre', 'Östra']);
    expect(groups[1].regions.map(({ name }) => name.sv)).toEqual([
      'Mellersta Finland',
      'Norra Savolax',
    ]);
  });

  it('keeps a region whose area is unknown, last and without a heading of its own', () => {
    const groups = groupRegions(
      [area('yta-ita', 'Östra'), region('hus', 'HUS', 'yta-muu')],
      'fi',
    );
    expect(groups.at(-1)).toMatchObject({ regions: [{ slug: 'hus' }] });
    expect(groups.at(-1)?.area).toBeUndefined();
  });
});
