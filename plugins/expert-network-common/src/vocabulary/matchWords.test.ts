import { matchConcepts, matchesWords } from './matchWords';

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

describe('matchesWords', () => {
  it('matches the beginning of a word, not its middle', () => {
    expect(matchesWords('järvi', 'Haastavat erot, Järvisydän')).toBe(true);
    expect(matchesWords('sydän', 'Haastavat erot, Järvisydän')).toBe(false);
  });
});
