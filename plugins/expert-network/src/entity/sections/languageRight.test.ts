import {
  officialRegions,
  type RegionEntity,
} from '@tukiverkko/plugin-expert-network-common';
import { languageRights } from './languageRight';

const rightsIn = (slug: string) => {
  const { type, languages } = officialRegions.find(
    region => region.slug === slug,
  )!;
  return languageRights({ spec: { type, languages } } as RegionEntity);
};

describe('languageRights', () => {
  it.each([
    ['pohjanmaa', ['bilingual']],
    ['helsinki', ['bilingual']],
    ['kainuu', ['finnish']],
    ['lappi', ['finnish', 'sami']],
    ['yta-lansi', ['area']],
  ])('are in %s: %p', (slug, rights) => {
    expect(rightsIn(slug)).toEqual(rights);
  });

  it('make seven counties, Helsinki and HUS bilingual', () => {
    expect(
      officialRegions.filter(({ slug }) =>
        rightsIn(slug).includes('bilingual'),
      ),
    ).toHaveLength(9);
  });
});
