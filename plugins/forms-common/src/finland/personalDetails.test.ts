import { findPersonalDetails } from './personalDetails';

const kinds = (text: string) =>
  findPersonalDetails(text).map(({ kind }) => kind);

describe('findPersonalDetails', () => {
  it.each([
    ['name', 'Perheessä on Matias Esimerkkinen ja kaksi muuta.'],
    ['name', 'Matias Esimerkkinen muutti.'],
    ['name', 'Asiasta kertoi äiti Elviira.'],
    ['name', 'Opettaja Esimerkkinen on huolissaan.'],
    ['name', 'Läraren Elvira ringde i går.'],
    ['name', 'We met Anna-Liisa Example.'],
    ['birth-date', 'Nuori (synt. 3.4.2011) asuu isällään.'],
    ['birth-date', 'Hetu 030411.'],
    ['phone', 'Soita 050 123 4567.'],
    ['phone', 'Puhelin +358 50 1234567'],
    ['email', 'Osoite on joku@esimerkki.example.'],
    ['address', 'Asuu osoitteessa Keksitynkatu 12 B.'],
    ['address', 'Bor på Påhittadevägen 3.'],
    ['address', '99999 KEKSITTY'],
    ['school', 'Käy Keksityn koulua.'],
    ['account', 'Tili FI21 1234 5600 0007 85.'],
    ['plate', 'Auto ABC-123 pihassa.'],
    ['identity-code', 'Hän on 010190-999K.'],
  ])('suspects a %s in: %s', (kind, text) => {
    expect(kinds(text)).toContain(kind);
  });

  it.each([
    'Lapsi 7–12 v, vanhemmat eronneet. Koulu on huolissaan.',
    'Nuori on ollut Itä-Suomen Yliopistollisessa sairaalassa.',
    'Perhe asuu Etelä-Savossa. Äiti on kertonut isälle.',
    'Kuopion Kaupungin lastensuojelu on mukana.',
    'Diagnoosit ICD-10 mukaan F90.0, PHQ-9 18 pistettä.',
    'Tapaaminen 22.11.2026 klo 9.30, viite OT-2026-7K3M9Q.',
    'Barnet bor hos sin far. Skolan är orolig.',
    'Voitte vastata suomeksi tai ruotsiksi.',
    'Kysymys 1: miten toimia? Kysymys 2: kuka auttaa?',
    '',
  ])('suspects nothing in: %s', text => {
    expect(findPersonalDetails(text)).toEqual([]);
  });

  it('says the line of the first of each kind, and never what stands there', () => {
    expect(
      findPersonalDetails(
        'Ensimmäinen rivi.\nSoita 050 123 4567.\r\nJoku Keksitty, 040 765 4321',
      ),
    ).toEqual([
      { kind: 'name', line: 3 },
      { kind: 'phone', line: 2 },
    ]);
  });

  it('gives the same answer every time it is asked', () => {
    const text = 'Äiti Elviira, äiti Elviira.';
    expect(findPersonalDetails(text)).toEqual(findPersonalDetails(text));
  });
});
