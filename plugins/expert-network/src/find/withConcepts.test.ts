import { noFilters } from './FindView';
import { withConcepts } from './withConcepts';

describe('withConcepts', () => {
  it('turns concepts into filters, once each', () => {
    expect(
      withConcepts({ ...noFilters, phenomena: ['vaino'] }, [
        { vocabulary: 'phenomena', code: 'vaino' },
        { vocabulary: 'modes', code: 'puhelin' },
      ]),
    ).toEqual({ ...noFilters, phenomena: ['vaino'], modes: ['puhelin'] });
  });

  it('lets a region take the place of the one before', () => {
    expect(
      withConcepts({ ...noFilters, region: 'lappi' }, [
        { vocabulary: 'regions', code: 'kainuu' },
      ]).region,
    ).toBe('kainuu');
  });
});
