import { matchConcepts, nameMatcher } from './matchWords';

const codes = (typed: string) =>
  matchConcepts(typed).map(match => match.concept.code);

describe('matchConcepts', () => {
  it.each([
    ['vainoaminen', 'vaino'],
    ['VAINO', 'vaino'],
    ['lahisuhdevakivalta', 'lahisuhdevakivalta'],
    ['huumeet', 'paihteet'],
    ['skilsmässa', 'vaativa-ero'],
    ['toiminnallisiin häiriöihin', 'toiminnalliset'],
    ['rare dis', 'harvinaissairaus'],
  ])('takes %s to mean %s', (typed, code) => {
    expect(codes(typed)).toContain(code);
  });

  it('understands nothing from a single letter, a sign or a word of no vocabulary', () => {
    expect(codes('v')).toEqual([]);
    expect(codes('???')).toEqual([]);
    expect(codes('polkupyörä')).toEqual([]);
  });
});

describe('nameMatcher', () => {
  const names = {
    fi: 'Haastavat erot, Järvisydän',
    sv: 'Krävande separationer',
    en: 'Demanding separations',
  };

  it.each([
    ['järvi', true],
    ['järvisydämestä', true],
    ['krävande sep', true],
    ['sydän', false],
    ['järvi demanding', false],
    ['', false],
    ['h', false],
  ])('says of %p: %p', (typed, means) => {
    expect(nameMatcher(typed)(names)).toBe(means);
  });
});
