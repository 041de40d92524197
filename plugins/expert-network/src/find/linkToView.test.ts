import { named } from '../../testing/aDirectory';
import { noFilters } from './FindView';
import { linkToView } from './linkToView';

const page = 'https://tukiverkko.example/find';
const kainuu = { slug: 'kainuu', name: named('Kainuu') };

describe('linkToView', () => {
  it('says what the words were taken to mean, and never the words', () => {
    const link = linkToView(
      page,
      { ...noFilters, modes: ['puhelin'] },
      {
        region: kainuu,
        understood: [
          {
            vocabulary: 'phenomena',
            code: 'vaino',
            name: named('Vaino'),
            words: 'hän seuraa minua',
            guessed: false,
          },
        ],
      },
    );
    expect(link).toBe(`${page}?region=kainuu&phenomenon=vaino&mode=puhelin`);
  });

  it('says the whole country where that was searched', () => {
    expect(linkToView(page, noFilters, { region: null, understood: [] })).toBe(
      `${page}?region=all`,
    );
  });

  it('keeps the region that was chosen', () => {
    expect(
      linkToView(
        page,
        { ...noFilters, region: 'all' },
        { region: null, understood: [] },
      ),
    ).toBe(`${page}?region=all`);
  });
});
