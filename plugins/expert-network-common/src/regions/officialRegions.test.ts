import { countyRegions, officialRegions } from './officialRegions';

describe('officialRegions', () => {
  it('holds five areas, 21 counties, Helsinki and HUS', () => {
    const count = (type: string) =>
      officialRegions.filter(r => r.type === type).length;
    expect([
      count('collaborative-area'),
      count('wellbeing-services-county'),
      count('city'),
      count('joint-authority'),
    ]).toEqual([5, 21, 1, 1]);
    expect(countyRegions).toHaveLength(23);
  });

  it('gives counties the codes 01 to 21, Helsinki 90 and HUS none', () => {
    expect(countyRegions.map(r => r.code)).toEqual([
      ...Array.from({ length: 21 }, (_, i) => String(i + 1).padStart(2, '0')),
      '90',
      undefined,
    ]);
  });

  // 5 652 881 inhabitants in all of Finland, of whom 30 836 in Åland, which is outside.
  it('adds up to the population of mainland Finland', () => {
    const sum = officialRegions.reduce(
      (total, r) => total + (r.population ?? 0),
      0,
    );
    expect(sum).toBe(5_652_881 - 30_836);
  });

  it('puts every county under one of the five areas', () => {
    const areas = officialRegions
      .filter(r => r.type === 'collaborative-area')
      .map(r => r.slug);
    for (const region of countyRegions) expect(areas).toContain(region.parent);
  });
});
