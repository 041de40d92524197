import { aCoverage } from '../../testing/aDirectory';
import { gapsOf, onlyGaps } from './gaps';

describe('gaps', () => {
  it('are the cells without any way to help', () => {
    expect(
      gapsOf(aCoverage()).map(gap => [gap.phenomenon, gap.county.slug]),
    ).toEqual([['vaino', 'kainuu']]);
  });

  it('stay when all that is well is left out', () => {
    const { counties, rows } = onlyGaps(aCoverage());
    expect(counties.map(({ slug }) => slug)).toEqual(['kainuu']);
    expect(rows).toEqual([{ phenomenon: 'vaino', cells: ['none'] }]);
  });
});
