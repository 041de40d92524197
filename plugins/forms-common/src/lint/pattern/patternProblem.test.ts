import fc from 'fast-check';
import { patternProblem } from './patternProblem';

describe('a pattern', () => {
  it.each([
    ['^a*$'],
    ['b'],
    ['^[a-zåäö]+$'],
    ['^\\p{L}{1,2}$'],
    ['^\\p{Lu}[\\p{L}-]+$'],
    ['^\\d{5}$'],
    ['^[A-Z]+(-[A-Z]+)*$'],
    ['^(?:[A-Z]{2}-)?\\d{1,6}$'],
    ['^\\d+,\\d+$'],
    ['^(yes|no|maybe)$'],
    ['^(ab|cd)*$'],
    ['^.{1,900}$'],
    ['^OT-\\d{4}-[0-9A-Z]{6}$'],
    ['^\\d{1,3}( \\d{3})*$'],
    [''],
  ])('%s is taken', pattern => expect(patternProblem(pattern)).toBeUndefined());

  it.each([
    ['^(a|a)*$'],
    ['^(a+)+$'],
    ['^(a*)*$'],
    ['^(a?){50}$'],
    ['^(a|aa)+$'],
    ['^([a-z]|[x-z])*$'],
    ['^(\\d+,?)+$'],
    ['^.*foo.*bar.*baz$'],
    ['^\\s*a*\\s*a*$'],
    ['^(([a-z])+.)+[A-Z]([a-z])+$'],
    ['^(\\w+\\s?)*$'],
    ['^(a{1,900})*$'],
    ['^(?:(?:a|b)*c?)*$'],
  ])('%s is refused, for it can be read in ever more ways', pattern =>
    expect(patternProblem(pattern)).toBe('pattern-ambiguous'),
  );

  it.each([
    ['(?=a)'],
    ['(a)\\1'],
    ['a*?'],
    ['a++'],
    ['('],
    ['a{3,2}'],
    ['a^b'],
    ['\\bword\\b'],
    ['(?i)a'],
    ['[a'],
  ])('%s is refused, for engines differ about it', pattern =>
    expect(patternProblem(pattern)).toBe('pattern-refused'),
  );

  it('may not be long', () =>
    expect(patternProblem('a'.repeat(301))).toBe('pattern-too-long'));

  it('is judged in bounded time, whatever it is', () => {
    const part = fc.constantFrom(
      ...['a', 'b', '.', '(', ')', '|', '*', '+', '?', '{2,9}', '[a-c]', '\\d'],
    );
    const some = fc.array(part, { maxLength: 60 }).map(all => all.join(''));
    const nested = fc
      .tuple(fc.array(part, { maxLength: 12 }), fc.nat(12))
      .map(
        ([all, deep]) =>
          `${'('.repeat(deep)}${all.join('')}${')*'.repeat(deep)}`,
      );
    fc.assert(
      fc.property(fc.oneof(some, nested), pattern =>
        expect(['string', 'undefined']).toContain(
          typeof patternProblem(pattern),
        ),
      ),
      { numRuns: 300 },
    );
    for (const one of ['(.*a.*|b.*)?', '(a|b|c|d)*'])
      expect(patternProblem(`^${one.repeat(20)}$`)).toBe('pattern-ambiguous');
  });
});
