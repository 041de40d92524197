import { aCoverage, named } from '../../testing/aDirectory';
import { coverageCsv, type CsvWords } from './coverageCsv';

const words: CsvWords = {
  phenomenon: 'Ilmiö',
  region: 'Alue',
  gaps: 'Aukot',
  sum: 'Aukkoja',
  reach: {
    own: 'omalta alueelta',
    area: 'yhteistyöalueelta',
    national: 'muualta',
    none: 'ei reittiä',
  },
};

describe('coverageCsv', () => {
  it('is the table in words, with sums, and then the gaps', () => {
    expect(coverageCsv(aCoverage(), 'fi', words)).toBe(
      [
        '\uFEFFIlmiö;Etelä-Savo;Kainuu;Aukkoja',
        'Eron jälkeinen vaino;omalta alueelta;ei reittiä;1',
        'Vaativa erotilanne;yhteistyöalueelta;muualta;0',
        'Aukkoja;0;1;1',
        '',
        'Aukot',
        'Ilmiö;Alue',
        'Eron jälkeinen vaino;Kainuu',
        '',
      ].join('\r\n'),
    );
  });

  it('keeps a name that would be a formula, and one with the delimiter in it, as text', () => {
    const csv = coverageCsv(
      aCoverage({
        counties: [
          { slug: 'a', name: named('=HYPERLINK("x")'), area: null },
          { slug: 'b', name: named('Savo; itä'), area: null },
        ],
      }),
      'fi',
      words,
    );
    expect(csv.split('\r\n')[0]).toBe(
      '\uFEFFIlmiö;"\'=HYPERLINK(""x"")";"Savo; itä";Aukkoja',
    );
  });
});
