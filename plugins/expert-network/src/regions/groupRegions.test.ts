import { groupRegions } from './groupRegions';
import type { Region } from './useRegions';

const region = (
  slug: string,
  sv: string,
  rest: Partial<Region> = {},
): Region => ({
  ref: `region:default/${slug}`,
  slug,
  name: { fi: slug, sv, en: slug },
  type: 'wellbeing-services-county',
  ...rest,
});
const east = region('yta-ita', 'Östra', { type: 'collaborative-area' });
const inland = region('yta-sisa', 'Inre', { type: 'collaborative-area' });

describe('groupRegions', () => {
  it('puts regions under their areas, by name in the language of the reader', () => {
    const groups = groupRegions(
      [
        east,
        inland,
        region('pohjois-savo', 'Norra Savolax', {
          parent: 'region:default/yta-ita',
        }),
        region('keski-suomi', 'Mellersta Finland', { parent: 'yta-ita' }),
      ],
      'sv',
    );
    expect(groups.map(({ area }) => area?.name.sv)).toEqual(['Inre', 'Östra']);
    expect(groups[1].regions.map(({ name }) => name.sv)).toEqual([
      'Mellersta Finland',
      'Norra Savolax',
    ]);
  });

  it('keeps a region whose area is unknown, last and without a heading of its own', () => {
    const groups = groupRegions(
      [east, region('hus', 'HUS', { parent: 'yta-muu' })],
      'fi',
    );
    expect(groups.at(-1)).toMatchObject({ regions: [{ slug: 'hus' }] });
    expect(groups.at(-1)?.area).toBeUndefined();
  });
});
