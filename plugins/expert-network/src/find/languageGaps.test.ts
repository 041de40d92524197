import { anAnswer, anItem } from '../../testing/aDirectory';
import { languageGaps } from './languageGaps';

describe('languageGaps', () => {
  it('names a language that nobody in the county or area works in', () => {
    expect(languageGaps(anAnswer(), ['fi', 'sv'])).toEqual(['sv']);
  });

  it('does not count help from elsewhere as help here', () => {
    const found = anAnswer({
      groups: [{ id: 'national', items: [anItem({ languages: ['sv'] })] }],
    });
    expect(languageGaps(found, ['sv'])).toEqual(['sv']);
  });

  it('has no "here" when the whole country was searched', () => {
    expect(languageGaps(anAnswer({ region: null }), ['sv'])).toEqual([]);
  });
});
