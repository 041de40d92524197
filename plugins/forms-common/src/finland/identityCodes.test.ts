import { findIdentityCodes } from './identityCodes';

/** Made-up codes: individual numbers from 900 are never given to a person. */
const codes = [
  '010594Y9032',
  '010594Y9021',
  '020594X903P',
  '020594X902N',
  '030594W903B',
  '030694W9024',
  '040594V9030',
  '040594V902Y',
  '050594U903M',
  '050594U902L',
  '010516B903X',
  '010516B902W',
  '020516C903K',
  '030516D9037',
  '010501E9032',
  '020502E902X',
  '020503F9037',
  '020504A902E',
  '020504B904H',
  '100190-999P',
];

const certain = (text: string) => findIdentityCodes(text).certain;
const suspected = (text: string) => findIdentityCodes(text).suspected;

describe('findIdentityCodes', () => {
  it.each(codes)('finds %s', code => {
    expect(certain(code)).toEqual([{ line: 1, column: 1, length: 11 }]);
    expect(certain(code.toLowerCase())).toHaveLength(1);
    expect(certain(`Lapsi (${code}) on sijoitettu.`)).toEqual([
      { line: 1, column: 8, length: 11 },
    ]);
  });

  it.each([
    ['spaces around the sign', '100190 - 999P'],
    ['non-breaking spaces', '100190\u00a0-\u00a0999P'],
    ['a non-breaking hyphen', '100190\u2011999P'],
    ['an en dash', '100190\u2013999P'],
    ['a minus', '100190\u2212999P'],
    ['spaces between the parts of the date', '10 01 90-999P'],
    ['a space before the check character', '100190-999 P'],
  ])('finds a code written with %s', (_, text) =>
    expect(certain(text)).toHaveLength(1),
  );

  it('says on which line and where', () => {
    expect(
      certain('Ensimmäinen rivi\r\ntoinen rivi\nhetu: 010594Y9032'),
    ).toEqual([{ line: 3, column: 7, length: 11 }]);
  });

  it('finds each of several', () => {
    expect(
      certain('010594Y9032, 020594X903P\n030594W903B').map(({ line }) => line),
    ).toEqual([1, 1, 2]);
  });

  it('only suspects a code whose check character does not fit', () => {
    expect(certain('010190-999K')).toEqual([]);
    expect(suspected('010190-999K')).toEqual([
      { line: 1, column: 1, length: 11 },
    ]);
  });

  it.each([
    ['a day that does not exist', '310294Y9032'],
    ['a month that does not exist', '011394Y9032'],
    ['29 February of a year without one', '290294Y9032'],
    ['a letter that is no sign', '010594G9032'],
    ['a check character that is never used', '010594Y903I'],
    ['a code inside a longer word', 'X010594Y9032'],
    ['a code inside a longer number', '0105945Y9032'],
    ['letters right behind it', '010594Y9032A'],
    ['a code over two lines', '010594Y\n9032'],
    ['a case reference', 'OT-2026-0Z0ZA7'],
    ['a phone number', '+358 40 123 4567'],
    ['a date', '22.11.2026 klo 9.30'],
    ['a business id', '1234567-1'],
    ['nothing', ''],
  ])('finds nothing in %s', (_, text) => {
    expect(findIdentityCodes(text)).toEqual({ certain: [], suspected: [] });
  });

  it('takes a leap day only in a leap year of its century', () => {
    const any = (text: string) => certain(text).length + suspected(text).length;
    expect(any('290204A9020')).toBe(1);
    expect(any('290200A9020')).toBe(1);
    expect(any('290200-9020')).toBe(0);
  });

  it('reads a long text in little time', () => {
    const text = '010594 '.repeat(100_000);
    const start = Date.now();
    findIdentityCodes(text);
    expect(Date.now() - start).toBeLessThan(1000);
  });
});
