import { textIn } from './textIn';

describe('textIn', () => {
  it('gives the text in the language of the reader', () => {
    expect(textIn({ fi: 'Hei', sv: 'Hej' }, 'sv')).toEqual({
      text: 'Hej',
      language: 'sv',
    });
  });

  it('falls back to a language the text has, and says which', () => {
    expect(textIn({ se: 'Bures', fi: 'Hei' }, 'en')).toEqual({
      text: 'Hei',
      language: 'fi',
    });
    expect(textIn({ se: 'Bures' }, 'sv')?.language).toBe('se');
  });

  it('gives nothing where there is nothing', () => {
    expect(textIn(undefined, 'fi')).toBeUndefined();
    expect(textIn({ sv: '' }, 'fi')).toBeUndefined();
  });
});
