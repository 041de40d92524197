import type { CoverageTexts } from './en';

/** The same texts in Finnish. */
export const coverageFi: CoverageTexts = {
  'coverage.title': 'Kattavuus',
  'coverage.intro': 'Mistä apu tulisi kuhunkin ilmiöön, alueittain.',
  'coverage.any': 'Kaikki',
  'coverage.table': 'Kattavuustaulukko',
  'coverage.skip': 'Ohita taulukko',
  'coverage.caption': 'Ilmiöt riveinä, alueet sarakkeina.',
  'coverage.gaps_one':
    'Aukkoja {{count}}: ilmiö, johon alueella ei ole mitään reittiä.',
  'coverage.gaps_other':
    'Aukkoja {{count}}: ilmiöitä, joihin alueella ei ole mitään reittiä.',
  'coverage.gaps.none':
    'Aukkoja ei ole: jokaiseen ilmiöön on reitti joka alueella.',
  'coverage.gaps.title': 'Aukot',
  'coverage.sum': 'Aukkoja',
  'coverage.onlyGaps': 'Näytä vain aukot',
  'coverage.general': 'Laske mukaan myös palvelut, jotka ottavat kaikki aiheet',
  'coverage.csv': 'Lataa CSV',
  'coverage.csv.file': 'kattavuus',
  'coverage.print': 'Tulosta',
  'coverage.one': 'Ilmiö tai alue',
  'coverage.why': 'Miksi?',
  'coverage.why.of': 'Miksi? {{phenomenon}}, {{region}}',
  'coverage.why.summary': 'Näin haimme: {{phenomenon}}, {{region}}',
  'coverage.why.general':
    'Haku tarjoaa silti palvelua, joka ottaa kaikki aiheet.',
  'coverage.empty': 'Kattavuutta ei voi laskea, ennen kuin alueita on lisätty.',
  'problems.title': 'Korjattavaa tiedoissa',
  'problems.none': 'Tiedoissa ei ole korjattavaa.',
};
